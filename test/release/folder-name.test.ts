import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { folderName } from '../../scripts/release/folder-name.js';

const files = new Map([['metropolis-call.js', Buffer.from('one')]]);

describe('The folder of a release', () => {
  it('is named by the version', () => {
    assert.equal(folderName('1.2.3', undefined), 'metropolis-call@1.2.3');
  });

  it('has a short hash of the content before the tag', () => {
    assert.match(folderName('1.2.3', files), /^metropolis-call@1\.2\.3-[\da-f]{7}$/);
    assert.equal(folderName('1.2.3', files), folderName('1.2.3', new Map(files)));
  });

  it('has another name for other bytes, or for another name of a file', () => {
    const names = [
      files,
      new Map([['metropolis-call.js', Buffer.from('two')]]),
      new Map([['frame-height.js', Buffer.from('one')]]),
      new Map([...files, ['frame-height.js', Buffer.of()]]),
    ].map(content => folderName('1.2.3', content));
    assert.equal(new Set(names).size, names.length);
  });
});
