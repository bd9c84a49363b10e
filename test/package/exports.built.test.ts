import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { importPath, packageJson, root, specifierOf } from './package.js';

const classicScript = './metropolis-call.js';

describe('A path of the package', () => {
  for (const [pattern, target] of Object.entries(packageJson.exports)) {
    const path = withLanguage(pattern);
    const { types, default: code } =
      typeof target === 'string' ? { types: undefined, default: target } : target;

    it(`is a published file: ${path}`, () => {
      for (const file of [types, code].filter(part => part !== undefined).map(withLanguage)) {
        assert.ok(existsSync(new URL(file, root)), file);
        assert.ok(isPublished(file), file);
      }
    });

    if (code?.endsWith('.json')) {
      it(`is JSON: ${path}`, () => {
        const url = import.meta.resolve(specifierOf(path));
        assert.equal(typeof JSON.parse(readFileSync(fileURLToPath(url), 'utf8')), 'object');
      });
    } else if (code && path !== classicScript) {
      it(`can be imported without a document: ${path}`, async () => {
        assert.equal(typeof (await importPath(path)), 'object');
      });
    }
  }

  it('of the script file is a classic script', () => {
    const code = readFileSync(new URL('dist/metropolis-call.js', root), 'utf8');
    assert.equal(packageJson.exports[classicScript], './dist/metropolis-call.js');
    assert.doesNotThrow(() => new Script(code));
  });
});

function withLanguage(path: string): string {
  return path.replace('*', 'fr');
}

function isPublished(file: string): boolean {
  return file === './package.json' || packageJson.files.some(folder => file.startsWith(`./${folder}/`));
}
