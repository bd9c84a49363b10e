import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { folderWith } from './support/command.mjs';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const files = [
  '.github/dependabot.yml',
  '.github/workflows/call.yml',
  '.gitignore',
  '.gitlab-ci.yml',
  'README.md',
];

describe('init', () => {
  it('makes a folder with a call in the given languages', async t => {
    const folder = folderWith(t);
    const { status } = await folder.run(['init', 'Our Call', '--languages', 'es, pt-br']);
    assert.equal(status, 0);
    const { id, title, defaultLanguage, signatories } = folder.json('Our Call/call.json');
    assert.deepEqual(
      { id, title, defaultLanguage, signatories },
      { id: 'our-call', title: { es: '', 'pt-BR': '' }, defaultLanguage: 'es', signatories: [] },
    );
    files.forEach(file => assert.ok(existsSync(join(folder.path, 'Our Call', file)), file));
  });

  it('makes a call that has problems only until its texts are written', async t => {
    const folder = folderWith(t);
    await folder.run(['init', '.', '--languages', 'en']);
    const before = await folder.run(['check', 'call.json', '--json']);
    assert.deepEqual(
      JSON.parse(before.stdout).sources[0].findings.map(({ path }) => path),
      ['$.title.en', '$.summary.en', '$.join', '$.join.email'],
    );
    const written = folder
      .read('call.json')
      .replaceAll('"en": ""', '"en": "Our call"')
      .replace('"email": ""', '"email": "join@example.org"');
    const after = await folder.run(['check', '-'], { input: written });
    assert.deepEqual([after.status, after.stdout], [0, '✓ standard input: 0 problems, 0 advice\n']);
  });

  it('makes a call that accepts signatories before its texts are written', async t => {
    const folder = folderWith(t, { 's.csv': 'name;country\nDakar;SN\nQuito;EC\n' });
    await folder.run(['init', '.']);
    assert.equal((await folder.run(['import', 's.csv', '--yes'])).status, 0);
    assert.equal((await folder.run(['add', 'Rabat', '--country', 'MA'])).status, 0);
    assert.equal(folder.json('call.json').signatories.length, 3);
  });

  it('writes workflows that pin this version, and pin actions by commit', async t => {
    const folder = folderWith(t);
    await folder.run(['init', '.']);
    const github = parse(folder.read('.github/workflows/call.yml'));
    const steps = Object.values(github.jobs).flatMap(job => job.steps);
    for (const { uses } of steps.filter(step => step.uses)) {
      assert.match(uses, /^actions\/[a-z-]+@[0-9a-f]{40}$/);
    }
    assert.deepEqual(github.permissions, { contents: 'read' });
    const gitlab = parse(folder.read('.gitlab-ci.yml'));
    const scripts = [...steps.map(({ run }) => run), gitlab.check.script[0], gitlab.pages.script[0]].filter(
      Boolean,
    );
    const calls = scripts.join('\n').match(/npx --yes metropolis-call-publisher@\S+ (check|publish)/g);
    assert.deepEqual(calls, [
      `npx --yes metropolis-call-publisher@${version} check`,
      `npx --yes metropolis-call-publisher@${version} publish`,
      `npx --yes metropolis-call-publisher@${version} check`,
      `npx --yes metropolis-call-publisher@${version} publish`,
    ]);
    assert.equal(parse(folder.read('.github/dependabot.yml')).version, 2);
    assert.ok(files.every(file => !folder.read(file).includes('{{v') && !folder.read(file).includes('{{l')));
  });

  it('writes nothing if one of its files exists', async t => {
    const folder = folderWith(t, { 'README.md': 'mine' });
    mkdirSync(join(folder.path, '.git'));
    const { status, stderr } = await folder.run(['init', '.']);
    assert.equal(status, 1);
    assert.match(stderr, /README\.md: The file already exists/);
    assert.deepEqual(readdirSync(folder.path), ['.git', 'README.md']);
  });

  it('leaves nothing behind if it cannot write', async t => {
    const folder = folderWith(t, { file: '' });
    const { status } = await folder.run(['init', 'file/call']);
    assert.equal(status, 2);
    assert.deepEqual(readdirSync(folder.path), ['file']);
  });

  it('refuses invalid language tags', async t => {
    const folder = folderWith(t);
    const { status, stderr } = await folder.run(['init', 'x', '--languages', 'español']);
    assert.equal(status, 2);
    assert.match(stderr, /not a language tag: español/);
    assert.deepEqual(readdirSync(folder.path), []);
  });
});
