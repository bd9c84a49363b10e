import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { schema } from './support/calls.mjs';

const root = new URL('../', import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

describe('The package', () => {
  it('has every file that it exports', () => {
    const files = Object.values(exports).flatMap(entry =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const file of files) {
      assert.ok(existsSync(new URL(file, root)), file);
    }
  });

  it('exports the schema', () => {
    const url = import.meta.resolve('metropolis-call-contract/call.schema.json');
    assert.deepEqual(JSON.parse(readFileSync(new URL(url), 'utf8')), schema);
  });

  it('can be bundled for browsers, without modules of Node', async () => {
    const { metafile } = await build({
      stdin: { contents: "export * from 'metropolis-call-contract'", resolveDir: root.pathname },
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
});
