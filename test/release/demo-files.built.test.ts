import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { release } from '../../demo/release-plugin.js';
import { releaseFiles } from '../../scripts/release/release-files.js';

interface Emitted {
  readonly fileName: string;
  readonly source: Uint8Array | string;
}

type Hook = (this: { emitFile: (file: Emitted) => void }) => void;

void describe('The release beside the demo', () => {
  void it('is the release, with a frame that shows the call of the site', () => {
    const plugin = release();
    const emitted: Emitted[] = [];
    (plugin.buildStart as unknown as Hook).call({ emitFile: () => undefined });
    (plugin.generateBundle as unknown as Hook).call({ emitFile: file => emitted.push(file) });
    const files = new Map(emitted.map(({ fileName, source }) => [fileName.replace(/^[^/]*\//, ''), source]));
    const expected = releaseFiles();
    assert.deepEqual([...files.keys()], [...expected.keys()]);
    for (const [name, content] of expected) {
      const text = String(content).replace(
        'metropolis-call-sources" content="call.json"',
        'metropolis-call-sources" content="../call.json"',
      );
      assert.equal(String(files.get(name)), text, name);
    }
    assert.match(String(files.get('frame.html')), /metropolis-call-sources" content="\.\.\/call\.json"/);
  });
});
