import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commandFaults } from '../../scripts/checks/documents/commands.js';
import { listDocuments } from '../../scripts/checks/documents/documents.js';
import { faultsOf } from '../../scripts/checks/documents/report.js';

describe('The check of the documents', () => {
  it('finds a command that there is not', () => {
    const text =
      'Run `npm run nonsense`, then\n\n```sh\nnpm ci && npm run builds\nnpx tsx scripts/none.ts\n```\n';
    assert.deepEqual(commandFaults('README.md', text), [
      'README.md: there is no "npm run nonsense".',
      'README.md: there is no "npm run builds".',
      'README.md: there is no scripts/none.ts.',
    ]);
  });

  it('takes the scripts of the project and of a workspace, and npm’s own commands', () => {
    const text =
      '`npm ci && npm test`, `npm run pack --workspace packages/wordpress`, `npm test -- backoff`, `npm run build -w packages/contract`';
    assert.deepEqual(commandFaults('README.md', text), []);
  });

  it('finds a script that a workspace lacks, and a workspace that there is not', () => {
    for (const command of [
      'npm run nonsense -w packages/contract',
      'npm start -w packages/contract',
      'npm test -w packages/nonsense',
    ]) {
      assert.deepEqual(commandFaults('README.md', `\`${command}\``), [
        `README.md: there is no "${command}".`,
      ]);
    }
  });

  it('leaves prose alone', () => {
    assert.deepEqual(commandFaults('README.md', 'There is no package on npm until then.'), []);
  });

  it('names what a document lacks, and what it has too much', () => {
    const faults = faultsOf({
      kind: 'events',
      document: 'README.md',
      inDocument: ['call-load', 'call-lost'],
      source: 'the JSDoc',
      inSource: ['call-load', 'call-count'],
    });
    assert.deepEqual(faults, [
      'README.md lacks events: call-count',
      'README.md has events that the JSDoc lacks: call-lost',
    ]);
  });

  it('reads all documents', () => {
    const paths = listDocuments();
    for (const path of [
      'README.md',
      'SECURITY.md',
      'docs/hosting/servers.md',
      'packages/publisher/README.md',
    ]) {
      assert.ok(paths.includes(path), path);
    }
  });
});
