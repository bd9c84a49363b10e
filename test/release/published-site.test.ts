import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addToSite } from '../../scripts/release/add-to-site.js';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A build of the site: the demo, and a release with one script. */
function siteWith(context: TestContext, release: string, script: string): string {
  const folder = temporaryFolder(context);
  writeFiles(folder, {
    'index.html': `The demo of ${release}`,
    [`assets/demo-${release}.js`]: '',
    [`metropolis-call-${release}.zip`]: '',
    [`metropolis-call@${release}/metropolis-call.js`]: script,
    [`metropolis-call@${release}/integrity.json`]: '{"metropolis-call.js":"sha384-…"}',
  });
  return folder;
}

describe('The published site', () => {
  it('keeps each release when a newer one is added, and shows the newer demo', context => {
    const published = temporaryFolder(context);
    addToSite(siteWith(context, '1.0.0', 'first'), published);
    addToSite(siteWith(context, '1.0.0-3f2a9c1', 'second'), published);
    assert.equal(readFileSync(join(published, 'metropolis-call@1.0.0/metropolis-call.js'), 'utf8'), 'first');
    assert.equal(
      readFileSync(join(published, 'metropolis-call@1.0.0-3f2a9c1/metropolis-call.js'), 'utf8'),
      'second',
    );
    assert.equal(readFileSync(join(published, 'index.html'), 'utf8'), 'The demo of 1.0.0-3f2a9c1');
    assert.deepEqual(readdirSync(join(published, 'assets')), ['demo-1.0.0-3f2a9c1.js']);
    const archives = readdirSync(published).filter(name => name.endsWith('.zip'));
    assert.deepEqual(archives, ['metropolis-call-1.0.0-3f2a9c1.zip', 'metropolis-call-1.0.0.zip']);
  });

  it('refuses other bytes under the name of a release, and stays as it was', context => {
    const published = temporaryFolder(context);
    addToSite(siteWith(context, '1.0.0', 'first'), published);
    const changed = siteWith(context, '1.0.0', 'second');
    writeFiles(changed, { 'index.html': 'A newer demo' });
    assert.throws(() => addToSite(changed, published), /metropolis-call\.js.*Raise the version/s);
    assert.equal(readFileSync(join(published, 'index.html'), 'utf8'), 'The demo of 1.0.0');
  });

  it('refuses a release that lost a file', context => {
    const published = temporaryFolder(context);
    const site = siteWith(context, '1.0.0', 'first');
    writeFiles(site, { 'metropolis-call@1.0.0/locales/fr.json': '' });
    addToSite(site, published);
    rmSync(join(site, 'metropolis-call@1.0.0/locales/fr.json'));
    assert.throws(() => addToSite(site, published), /locales\/fr\.json/);
  });

  it('takes the same release again', context => {
    const published = temporaryFolder(context);
    const site = siteWith(context, '1.0.0', 'first');
    addToSite(site, published);
    assert.doesNotThrow(() => addToSite(site, published));
  });

  it('keeps the repository and the settings of GitHub Pages', context => {
    const published = temporaryFolder(context);
    writeFiles(published, { CNAME: 'example.org', '.git': 'gitdir: elsewhere', 'old.html': '' });
    addToSite(siteWith(context, '1.0.0', 'first'), published);
    assert.ok(existsSync(join(published, 'CNAME')) && existsSync(join(published, '.git')));
    assert.ok(!existsSync(join(published, 'old.html')));
  });

  it('lists the tagged releases, the newest first', context => {
    const published = temporaryFolder(context);
    for (const release of ['0.9.0', '0.10.0', '0.11.0-3f2a9c1', '0.2.0']) {
      addToSite(siteWith(context, release, release), published);
    }
    const list = JSON.parse(readFileSync(join(published, 'releases.json'), 'utf8')) as {
      version: string;
      folder: string;
      integrity: object;
    }[];
    assert.deepEqual(
      list.map(({ version }) => version),
      ['0.10.0', '0.9.0', '0.2.0'],
    );
    assert.deepEqual(list[0], {
      version: '0.10.0',
      folder: 'metropolis-call@0.10.0/',
      archive: 'metropolis-call-0.10.0.zip',
      integrity: { 'metropolis-call.js': 'sha384-…' },
    });
  });
});

describe('The branch of the published site', () => {
  it('is made at first, and then added to', context => {
    const { publish, read } = repository(context);
    publish(siteWith(context, '1.0.0-1111111', 'first'));
    publish(siteWith(context, '1.0.0-2222222', 'second'));
    assert.equal(read('metropolis-call@1.0.0-1111111/metropolis-call.js'), 'first');
    assert.equal(read('metropolis-call@1.0.0-2222222/metropolis-call.js'), 'second');
    assert.equal(read('index.html'), 'The demo of 1.0.0-2222222');
  });

  it('gets no commit for a site that it has already', context => {
    const { publish } = repository(context);
    const site = siteWith(context, '1.0.0', 'first');
    publish(site);
    assert.match(publish(site), /has all of this already/);
  });
});

/** A clone with the scripts, and a bare repository that it pushes to. */
function repository(context: TestContext) {
  const folder = temporaryFolder(context);
  const [remote, clone] = [join(folder, 'remote.git'), join(folder, 'clone')];
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: clone, encoding: 'utf8', stdio: 'pipe' });
  mkdirSync(clone);
  git('init', '--quiet', '--bare', remote);
  git('clone', '--quiet', remote, clone);
  git('config', 'user.name', 'Tester');
  git('config', 'user.email', 'tester@example.org');
  cpSync(join(root, 'scripts/release'), join(clone, 'scripts/release'), { recursive: true });
  cpSync(join(root, 'package.json'), join(clone, 'package.json'));
  symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'));
  git('add', 'scripts');
  git('commit', '--quiet', '-m', 'Start');
  return {
    publish: (site: string): string => {
      cpSync(site, join(clone, 'site'), { recursive: true, force: true });
      const output = execFileSync(join(clone, 'scripts/release/publish-site.sh'), {
        encoding: 'utf8',
        stdio: 'pipe',
      });
      rmSync(join(clone, 'site'), { recursive: true });
      return output;
    },
    /** A file of the branch, as the remote has it. */
    read: (path: string) =>
      execFileSync('git', ['--git-dir', remote, 'show', `gh-pages:${path}`], { encoding: 'utf8' }),
  };
}
