import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import process from 'node:process';
import fc from 'fast-check';
import { omit } from '../../../demo/recipes/omit.js';
import { arbitraryGiven, piecesOf } from './arbitrary-recipe.js';

const wordpress = process.env['WORDPRESS_FOLDER'] ?? '/usr/share/wordpress';

/** Runs the shortcodes of texts by WordPress's own code, and prints what each has become as JSON. */
const runShortcodes = `
foreach (['plugin', 'formatting', 'shortcodes'] as $name) require "$argv[1]/wp-includes/$name.php";
add_shortcode('metropolis-call', fn ($attributes) => json_encode($attributes ?: new stdClass));
foreach (json_decode(stream_get_contents(STDIN), true) as $text) echo do_shortcode($text), "\\n";`;

const { error } = spawnSync('php', ['--version']);

void describe('The shortcode for WordPress', () => {
  const skip = error || !existsSync(wordpress) ? 'PHP or WordPress is not installed' : false;

  void it('has the attributes and nothing else for WordPress, with hostile values', { skip }, async () => {
    const given = fc.sample(arbitraryGiven, 1000);
    const pieces = await Promise.all(given.map(one => piecesOf('wordpress', one)));
    const texts = pieces.map(({ shortcode = '' }) => shortcode);
    const args = ['-r', runShortcodes, '--', wordpress];
    const { stdout, stderr } = spawnSync('php', args, { input: JSON.stringify(texts) });
    assert.equal(String(stderr), '');
    const read = String(stdout)
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, string>);
    const expected = given.map(({ settings: { attributes } }) => {
      const others = omit(attributes, 'src', 'files');
      return Object.fromEntries(Object.entries(others).filter(([, value]) => !value.includes('<')));
    });
    expected.forEach((attributes, index) => assert.deepEqual(read[index], attributes, texts[index]));
    assert.ok(expected.some(({ highlight }) => /["[\]>\\]/.test(highlight ?? '')));
  });
});
