import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { exportCsv, readCities } from 'metropolis-call-publisher/core';
import { verbs } from '../dist/verbs/verbs.js';
import { run } from './support/command.mjs';

const root = new URL('../', import.meta.url);
const { bin, exports, version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const readme = readFileSync(new URL('README.md', root), 'utf8');

describe('The package', () => {
  it('has every file that it exports, and its commands', () => {
    const files = [...Object.values(exports), bin].flatMap(entry =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const file of files) {
      assert.ok(existsSync(new URL(file, root)), file);
    }
  });

  it('has a core without Node modules that can be bundled for browsers', async () => {
    const { metafile } = await build({
      stdin: { contents: "export * from 'metropolis-call-publisher/core'", resolveDir: root.pathname },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
    });
    const imports = Object.values(metafile.inputs).flatMap(input => input.imports);
    assert.deepEqual(
      imports.filter(({ external }) => external),
      [],
    );
  });

  it('has a list of cities with their names in other languages', () => {
    const tsv = readFileSync(new URL(import.meta.resolve('metropolis-call-publisher/cities.tsv')), 'utf8');
    const { find } = readCities(tsv);
    for (const [name, country, city] of [
      ['Ciudad de México', 'MX', 'Mexico City'],
      ['Ville de Montréal', undefined, 'Montréal'],
      ['Bruxelles', 'BE', 'Brussels'],
      ['Le Cap', undefined, 'Cape Town'],
      ['القاهرة', undefined, 'Cairo'],
    ]) {
      assert.deepEqual(
        find(name, country).map(each => each.name),
        [city],
      );
    }
    assert.ok(find('Valencia').length > 1);
    assert.deepEqual(find('Nowhere-upon-Sea'), []);
  });

  it('is described in its README, with all verbs', () => {
    assert.ok(exportCsv([], 'en').length && readme.includes('exportCsv'));
    for (const { name } of verbs) {
      assert.match(readme, new RegExp(`metropolis-call ${name}`));
    }
  });
});

describe('The command', () => {
  it('prints its version', async () => {
    const { status, stdout } = await run(['--version']);
    assert.deepEqual([status, stdout.trim()], [0, version]);
  });

  it('lists its verbs', async () => {
    const { status, stdout } = await run(['--help']);
    assert.equal(status, 0);
    for (const { name, summary } of verbs) {
      assert.match(stdout, new RegExp(`^ {2}${name} +${summary}`, 'm'));
    }
  });

  it('ends with 2 without a verb', async () => {
    const { status } = await run([]);
    assert.equal(status, 2);
  });

  for (const { name } of verbs) {
    it(`explains ${name} with an example and its exit statuses`, async () => {
      const { status, stdout } = await run([name, '--help']);
      assert.equal(status, 0);
      assert.match(stdout, new RegExp(`Examples?:\n {2}metropolis-call ${name} `));
      assert.match(stdout, /Exit status: 0 .*, 1 .*, 2 /);
      assert.match(stdout, /--json/);
    });
  }
});
