import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { arbitraryGiven, piecesOf } from './arbitrary-recipe.js';

/** Prints the tokens of each code as JSON: their names, and the strings as PHP reads them. */
const readTokens = `
foreach (json_decode(stream_get_contents(STDIN), true) as $code) {
  $read = ['names' => [], 'strings' => []];
  foreach (PhpToken::tokenize("<?php\\n" . $code, TOKEN_PARSE) as $token) {
    if ($token->isIgnorable()) continue;
    $read['names'][] = $token->getTokenName();
    if ($token->id === T_CONSTANT_ENCAPSED_STRING) $read['strings'][] = eval("return $token->text;");
  }
  echo json_encode($read), "\\n";
}`;

const { error } = spawnSync('php', ['--version']);

void describe('The PHP of the WordPress shortcode', () => {
  const skip = error ? 'PHP is not installed' : false;

  void it('has the same tokens with hostile values, and returns the HTML', { skip }, async () => {
    const given = fc.sample(arbitraryGiven, 1000);
    const pieces = await Promise.all(given.map(one => piecesOf('wordpress', one)));
    const codes = pieces.map(({ shortcode = '' }) => shortcode);
    const { stdout, stderr } = spawnSync('php', ['-r', readTokens], { input: JSON.stringify(codes) });
    assert.equal(String(stderr), '');
    const read = String(stdout)
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { names: string[]; strings: string[] });
    assert.equal(read.length, given.length);
    for (const [index, { names, strings }] of read.entries()) {
      assert.deepEqual(names, read[0]?.names, codes[index]);
      assert.deepEqual(strings, ['metropolis_call', pieces[index]?.element]);
    }
  });
});
