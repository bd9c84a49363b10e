import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const root = new URL('../../', import.meta.url);
const { name, exports, files } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const paths = Object.keys(exports).map(path => path.replace('*', 'fr'));
const classicScript = './metropolis-call.js';

describe('A path of the package', () => {
  for (const path of paths) {
    const { types, default: code } = targetsOf(exports[path] ?? exports[path.replace('fr', '*')]);

    it(`is a file that is published: ${path}`, () => {
      for (const target of [types, code].filter(Boolean)) {
        const file = target.replace('*', 'fr');
        assert.ok(existsSync(new URL(file, root)), file);
        assert.ok(file === './package.json' || files.some(folder => file.startsWith(`./${folder}/`)), file);
      }
    });

    if (code?.endsWith('.json')) {
      it(`is JSON: ${path}`, () => {
        const url = import.meta.resolve(`${name}${path.slice(1)}`);
        assert.equal(typeof JSON.parse(readFileSync(fileURLToPath(url), 'utf8')), 'object');
      });
    } else if (code && path !== classicScript) {
      it(`can be imported where there is no document: ${path}`, async () => {
        assert.equal(typeof (await import(`${name}${path.slice(1)}`)), 'object');
      });
    }
  }

  it('of the script file is a classic script', () => {
    assert.doesNotThrow(() => new Script(readFileSync(new URL(exports[classicScript], root), 'utf8')));
  });
});

function targetsOf(target) {
  return typeof target === 'string' ? { default: target } : target;
}
