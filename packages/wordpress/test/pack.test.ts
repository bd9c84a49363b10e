import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { pack } from '../pack.js';

const root = new URL('../../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };
const zip = pack();
const files = unzipSync(zip);

function text(path: string): string {
  const content = files[`metropolis-call/${path}`];
  assert.ok(content, `The package has no ${path}.`);
  return strFromU8(content);
}

describe('The packed plugin', () => {
  it('is one folder', () => {
    assert.deepEqual([...new Set(Object.keys(files).map(path => path.split('/')[0]))], ['metropolis-call']);
  });

  it('has the version of the package in each place that WordPress reads', () => {
    assert.match(text('metropolis-call.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(text('metropolis-call.php'), new RegExp(`^const VERSION = '${version}';$`, 'm'));
    assert.match(text('readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
  });

  it('has the built widget', () => {
    const built = readFileSync(new URL('dist/metropolis-call.js', root), 'utf8');
    assert.equal(text('widget/metropolis-call.js'), built);
    assert.ok(files['metropolis-call/widget/locales/fr.json']);
  });

  it('has no files of the widget’s release that visitors never load', () => {
    const paths = Object.keys(files).filter(path => /\.d\.ts$|frame\.html|define\.js/.test(path));
    assert.deepEqual(paths, []);
  });

  it('has each translation compiled, for PHP and for the scripts of the editor', () => {
    for (const locale of ['es_ES', 'fr_FR']) {
      assert.ok(files[`metropolis-call/languages/metropolis-call-${locale}.mo`]);
    }
    const file = text('languages/metropolis-call-fr_FR-metropolis-call-controls.json');
    const { locale_data } = JSON.parse(file) as { locale_data: { messages: Record<string, unknown> } };
    assert.deepEqual(locale_data.messages['Address of the call'], ['Adresse de l’appel']);
  });

  it('is the same, byte by byte, when packed again', () => {
    assert.deepEqual(pack(), zip);
  });
});

describe('The readme', () => {
  it('names the same requirements as the main file', () => {
    for (const name of ['Requires at least', 'Requires PHP', 'License']) {
      const [, value] = new RegExp(`^ \\* ${name}: +(.*)$`, 'm').exec(text('metropolis-call.php')) ?? [];
      assert.ok(value);
      assert.ok(text('readme.txt').includes(`\n${name}: ${value}\n`), name);
    }
  });

  it('has a short description that wordpress.org does not cut', () => {
    const [, description = ''] = text('readme.txt').split('\n\n');
    assert.ok(description.length > 0 && description.length <= 150, `${description.length} characters`);
  });
});
