/** The script file contains code of other packages, whose licences ask to be named with it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { licenceFile, packageOf, readLicence } from '../../scripts/build/licences.js';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.js';

const dist = new URL('../../dist/', import.meta.url);
const script = readFileSync(new URL('metropolis-call.js', dist), 'utf8');
const file = readFileSync(new URL('LICENSE.txt', dist), 'utf8');

describe('The licence notice', () => {
  for (const [name, year] of [
    ['lit', 2017],
    ['@lit/localize', 2020],
  ] as const) {
    it(`names ${name} at the end of the script file`, () => {
      assert.ok(script.slice(-300).includes(`${name} (BSD-3-Clause, Copyright ${year} Google LLC)`));
    });

    it(`has the whole licence of ${name} in LICENSE.txt, as the package has it`, () => {
      const { text } = readLicence(name);
      assert.match(text, new RegExp(`Copyright \\(c\\) ${year} Google LLC[^]*IN NO EVENT SHALL`));
      assert.ok(file.includes(`metropolis-call.js contains ${name}, under this licence:\n\n${text}`));
    });
  }

  it('begins with our own licence', () => {
    const own = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8');
    assert.ok(file.startsWith(own.trim()));
  });
});

describe('The package of a module', () => {
  it('is the innermost one', () => {
    assert.equal(packageOf('/x/node_modules/@lit/localize/internal/str-tag.js'), '@lit/localize');
    assert.equal(packageOf('/x/node_modules/lit/node_modules/lit-html/lit-html.js'), 'lit-html');
    assert.equal(packageOf('C:\\x\\node_modules\\lit\\index.js'), 'lit');
  });

  it('is none for code of our own', () => {
    assert.equal(packageOf('/x/src/entries/script-file.ts'), undefined);
  });
});

describe('A package without a licence', () => {
  it('stops the build', () => {
    assert.throws(() => readLicence('@lit-labs/ssr-dom-shim'), /has no copyright line/);
  });
});

describe('Code of a package whose licence is not in LICENSE.txt', () => {
  it('stops the build', async context => {
    const folder = temporaryFolder(context);
    const entry = join(folder, 'entry.js');
    writeFiles(folder, { 'entry.js': `export { zipSync } from '${import.meta.resolve('fflate')}';` });
    const built = build({
      configFile: false,
      logLevel: 'silent',
      plugins: [licenceFile()],
      build: { write: false, lib: { entry, formats: ['es'] } },
    });
    await assert.rejects(built, /would lack the licence of fflate/);
  });
});
