import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { completeSite } from '../../scripts/release/site.js';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.js';

const zip = { archiveName: 'metropolis-call-1.2.3', archive: Buffer.from('the archive') };

describe('The site', () => {
  it('has the archive to download, and the desk with all its files', context => {
    const [site, desk] = [temporaryFolder(context), temporaryFolder(context)];
    writeFiles(site, { 'index.html': 'the demo' });
    writeFiles(desk, { 'dist/index.html': 'the desk', 'dist/assets/desk.js': 'code', 'src/desk.ts': '' });
    completeSite(site, { ...zip, desk });
    assert.equal(readFileSync(join(site, 'metropolis-call-1.2.3.zip'), 'utf8'), 'the archive');
    assert.equal(readFileSync(join(site, 'desk/index.html'), 'utf8'), 'the desk');
    assert.equal(readFileSync(join(site, 'desk/assets/desk.js'), 'utf8'), 'code');
    assert.equal(readFileSync(join(site, 'index.html'), 'utf8'), 'the demo');
    assert.ok(!existsSync(join(site, 'desk/src')));
  });

  it('is complete without a desk where there is no such workspace', context => {
    const site = temporaryFolder(context);
    writeFiles(site, { 'index.html': 'the demo' });
    completeSite(site, { ...zip, desk: join(site, 'nowhere') });
    assert.ok(existsSync(join(site, 'metropolis-call-1.2.3.zip')) && !existsSync(join(site, 'desk')));
  });

  it('is refused where the demo or the desk is not built', context => {
    const [site, desk] = [temporaryFolder(context), temporaryFolder(context)];
    assert.throws(() => completeSite(site, { ...zip, desk }), /has no demo/);
    writeFiles(site, { 'index.html': 'the demo' });
    writeFiles(desk, { 'package.json': '{}' });
    assert.throws(() => completeSite(site, { ...zip, desk }), /has no page/);
  });
});
