import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { describe, it } from 'node:test';
import { folderWith, run } from './support/command.mjs';
import { call, text } from './support/calls.mjs';

const closed = text({ status: 'Closed' });
const apart = { signatories: [], signatoriesUrl: 'https://example.invalid/a/list.json', signatoryCount: 1 };

/** Serves files by path. Other paths get 404. */
async function serve(t, files) {
  const server = createServer((request, response) => {
    const file = files[request.url];
    response.writeHead(file === undefined ? 404 : 200, { connection: 'close' }).end(file);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${server.address().port}`;
}

describe('check', () => {
  it('ends with 0 if there is no problem', async t => {
    const { status, stdout } = await folderWith(t, { 'call.json': text() }).run(['check', 'call.json']);
    assert.deepEqual({ status, stdout }, { status: 0, stdout: '✓ call.json: 0 problems, 0 advice\n' });
  });

  it('ends with 0 if there is only advice', async t => {
    const folder = folderWith(t, {
      'call.json': text({ organizer: { name: 'Us', url: 'http://example.org' } }),
    });
    const { status, stdout } = await folder.run(['check', 'call.json']);
    assert.equal(status, 0);
    assert.match(stdout, /! Advice {2}call\.json:\d+:\d+ {2}\$\.organizer\.url/);
  });

  it('reports where a problem is, what a visitor loses, and the remedy', async t => {
    const { status, stdout } = await folderWith(t, { 'call.json': closed }).run(['check', 'call.json']);
    assert.equal(status, 1);
    assert.match(stdout, /✗ Problem {2}call\.json:\d+:\d+ {2}\$\.status\n/);
    assert.match(stdout, /Visitors see the call as open/);
    assert.match(stdout, /→ Is it "closed"\?/);
    assert.match(stdout, /✗ call\.json: 1 problem, 0 advice/);
  });

  for (const [language, words] of Object.entries({ fr: /✗ Problème/, es: /✗ Problema/ })) {
    it(`speaks ${language}`, async t => {
      const folder = folderWith(t, { 'call.json': closed });
      const { stdout } = await folder.run(['check', 'call.json', '--language', language]);
      assert.match(stdout, words);
    });
  }

  it('prints no colours without a terminal', async t => {
    const { stdout } = await folderWith(t, { 'call.json': closed }).run(['check', 'call.json']);
    assert.ok(!stdout.includes('\u001b'));
  });

  it('prints JSON', async t => {
    const { status, stdout } = await folderWith(t, { 'call.json': closed }).run([
      'check',
      'call.json',
      '--json',
    ]);
    const { problems, advice, sources } = JSON.parse(stdout);
    assert.deepEqual({ status, problems, advice }, { status: 1, problems: 1, advice: 0 });
    const { code, severity, path, line, column } = sources[0].findings[0];
    assert.deepEqual({ code, severity, path }, { code: 'near-miss', severity: 'problem', path: '$.status' });
    assert.ok(line > 1 && column > 1);
  });

  it('checks several calls, and the standard input', async t => {
    const folder = folderWith(t, { 'a.json': text(), 'b.json': closed });
    const { status, stdout } = await folder.run(['check', 'a.json', 'b.json', '-'], { input: text() });
    assert.equal(status, 1);
    assert.match(stdout, /✓ a\.json.*✗ b\.json.*✓ standard input/s);
  });

  it('reports signatories lost since the previous version', async t => {
    const folder = folderWith(t, { 'call.json': text({ signatories: [] }), 'before.json': text() });
    const { status, stdout } = await folder.run(['check', 'call.json', '--against', 'before.json']);
    assert.equal(status, 1);
    assert.match(stdout, /berlin.*montreal/s);
  });

  it('does not report withdrawn signatories as lost, but reports all others', async t => {
    const folder = folderWith(t, { 'call.json': text({ signatories: [] }), 'before.json': text() });
    const args = ['check', 'call.json', '--json', '--against', 'before.json', '--withdrawn'];
    const lost = async (...ids) => {
      const { stdout, status } = await folder.run([...args, ...ids]);
      const { findings } = JSON.parse(stdout).sources[0];
      const ofLost = findings.filter(({ code }) => code === 'signatory-lost');
      return { status, lost: ofLost.map(({ what }) => /berlin|montreal/.exec(what)?.[0]) };
    };
    assert.deepEqual(await lost('berlin'), { status: 1, lost: ['montreal'] });
    assert.deepEqual(await lost('berlin', 'montreal'), { status: 0, lost: [] });
  });

  it('checks the list beside a call', async t => {
    const files = { 'call.json': text(apart), 'list.json': '[{ "id": "berlin" }]' };
    const { status, stdout } = await folderWith(t, files).run(['check', 'call.json']);
    assert.equal(status, 1);
    assert.match(stdout, /list\.json:1:2 {2}\$\[0\]/);
    assert.match(stdout, /✓ call\.json/);
  });

  it('checks a call at an address, its list, and a previous version', async t => {
    const files = {};
    const base = await serve(t, files);
    const signatoriesUrl = `${base}/list.json`;
    files['/call.json'] = text({ ...apart, signatoriesUrl });
    files['/list.json'] = JSON.stringify([{ id: 'berlin', name: 'Berlin', member: 'yes' }]);
    const { status, stdout } = await run(['check', `${base}/call.json`, '--against', `${base}/call.json`]);
    assert.equal(status, 1);
    assert.match(stdout, /list\.json:1:\d+ {2}\$\[0\]\.member/);
  });

  it('reports an unreadable list as a problem', async t => {
    const files = {};
    const base = await serve(t, files);
    files['/call.json'] = text({ ...apart, signatoriesUrl: `${base}/list.json` });
    const { status, stdout } = await run(['check', `${base}/call.json`]);
    assert.equal(status, 1);
    assert.match(stdout, /\$\.signatoriesUrl\n.*404/);
  });

  it('reads a file beside the call only by a plain file name', async t => {
    const folder = folderWith(t, {
      'call.json': text({ ...apart, signatoriesUrl: 'https://127.0.0.1:1/a/..%2fsecret.json' }),
      'secret.json': '[]',
    });
    const { stdout } = await folder.run(['check', 'call.json']);
    assert.match(stdout, /\$\.signatoriesUrl/);
    assert.ok(!stdout.includes('✓ secret'));
  });

  it('escapes control characters in the output', async t => {
    const { stdout } = await folderWith(t, {
      'call.json': JSON.stringify(call({ status: '\u001b[2J\u202e' })).replaceAll('\\u001b', '\u001b'),
    }).run(['check', 'call.json']);
    assert.ok(!/[\u001b\u202e]/.test(stdout));
  });

  for (const [name, args, words] of [
    ['a missing file', ['check', 'none.json'], /none\.json: There is no such file/],
    ['a folder', ['check', '.'], /This is a folder/],
    ['an address without a server', ['check', 'http://call.invalid/'], /cannot be fetched \(/],
    ['no call', ['check'], /missing required argument/],
    ['an option that does not exist', ['check', 'call.json', '--agianst', 'x'], /Did you mean --against\?/],
    ['an unsupported language', ['check', 'call.json', '--language', 'de'], /Allowed choices are en, fr, es/],
    ['a verb that does not exist', ['chekc'], /Did you mean check\?/],
    [
      'two calls against one',
      ['check', 'call.json', 'call.json', '--against', 'call.json'],
      /--against takes one/,
    ],
  ]) {
    it(`ends with 2 for ${name}`, async t => {
      const { status, stdout, stderr } = await folderWith(t, { 'call.json': text() }).run(args);
      assert.equal(status, 2);
      assert.match(stderr, words);
      assert.equal(stdout, '');
    });
  }

  it('reports the status 404 of a missing file', async t => {
    const base = await serve(t, {});
    const { status, stderr } = await run(['check', `${base}/call.json`]);
    assert.equal(status, 2);
    assert.match(stderr, /answered with 404/);
  });
});
