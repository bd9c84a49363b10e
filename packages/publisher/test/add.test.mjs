import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { call, difference, text } from './support/calls.mjs';
import { folderWith } from './support/command.mjs';

const mexico = ['add', 'Ciudad de México', '--country', 'MX', '--member', '--joined', '2024-03-02'];

/** Adds a signatory, asserts success, and returns the last signatory. */
async function added(t, args, changes) {
  const folder = folderWith(t, { 'call.json': text(changes) });
  const { status, stderr } = await folder.run(['add', ...args]);
  assert.equal(status, 0, stderr);
  return folder.json('call.json').signatories.at(-1);
}

describe('add', () => {
  it('adds one entry, with an id from the name and a place from the list of cities', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    const { status, stdout } = await folder.run(mexico);
    assert.equal(status, 0);
    assert.match(stdout, /\+ Ciudad de México \(ciudad-de-mexico\).*Mexico City, MX/s);
    const { latitude, longitude } = folder.json('call.json').signatories.at(-1).location;
    assert.ok(Math.abs(latitude - 19.43) < 0.1 && Math.abs(longitude + 99.13) < 0.1);
  });

  it('changes nothing else except the date of the last change', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    await folder.run(mexico);
    const now = folder.json('call.json');
    assert.ok(Math.abs(Date.parse(now.updated) - Date.now()) < 60_000);
    const { updated, signatories } = call();
    assert.deepEqual(
      { ...now, updated, signatories: now.signatories.slice(0, 2) },
      { ...call(), signatories },
    );
    const lines = difference(text(), folder.read('call.json'));
    assert.deepEqual(lines.slice(0, 1), [`-  "updated": "${updated}",`]);
    assert.equal(lines.filter(line => line.startsWith('-')).length, 1);
  });

  it('takes today in the local time zone', async t => {
    const { joined } = await added(t, ['Dakar', '--joined', 'today']);
    const days = [-1, 0].map(minutes => new Date(Date.now() + minutes * 60_000).toLocaleDateString('sv'));
    assert.ok(days.includes(joined));
  });

  it('takes all fields of a signatory', async t => {
    const entry = await added(t, [
      ...['Gauteng Province', '--id', 'gauteng', '--url', 'https://example.org/g', '--country', 'Sudáfrica'],
      ...['--no-member', '--role', 'co-presidency', '--joined', '2024-03-02', '--latitude', '-26.27'],
      ...['--longitude', '28.11', '--name:fr', 'Province du Gauteng', '--name:pt-BR=Província de Gauteng'],
    ]);
    assert.deepEqual(entry, {
      id: 'gauteng',
      name: { en: 'Gauteng Province', fr: 'Province du Gauteng', 'pt-BR': 'Província de Gauteng' },
      url: 'https://example.org/g',
      country: 'ZA',
      member: false,
      role: 'co-presidency',
      joined: '2024-03-02',
      location: { latitude: -26.27, longitude: 28.11 },
    });
  });

  it('takes a negative number as the value of an option', async t => {
    const { location } = await added(t, ['Quito', '--longitude', '-78.52', '--latitude', '-0.23']);
    assert.deepEqual(location, { latitude: -0.23, longitude: -78.52 });
  });

  it('takes the location of the city in --city', async t => {
    const { location } = await added(t, ['Council on Global Affairs', '--city', 'Chicago']);
    assert.ok(Math.abs(location.latitude - 41.85) < 0.1);
  });

  it('reports why a signatory has no location', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    const { status, stdout } = await folder.run(['add', 'Valencia']);
    assert.equal(status, 0);
    assert.match(stdout, /several with this name: Valencia, VE .*Valencia, ES/);
    assert.equal(folder.json('call.json').signatories.at(-1).location, undefined);
  });

  it('adds the country to the id of a city whose name is taken', async t => {
    const signatories = [{ id: 'valencia', name: 'Valencia', country: 'ES' }];
    const { id } = await added(t, ['Valencia', '--country', 've'], { signatories });
    assert.equal(id, 'valencia-ve');
  });

  for (const [name, args] of [
    ['by accents', ['Bèrlin']],
    ['by "City of"', ['City of Berlin', '--country', 'DE']],
    ['by language', ['Berlino']],
    ['by a letter', ['Montreall', '--country', 'CA']],
  ]) {
    it(`asks if a name differs only ${name}, and writes nothing unless the answer is yes`, async t => {
      const folder = folderWith(t, { 'call.json': text() });
      const { status, stdout, stderr } = await folder.run(['add', ...args]);
      assert.equal(status, 1);
      assert.match(stdout, /It looks like/);
      assert.match(stderr, /anyway\? \[y\/N\]/);
      assert.equal(folder.read('call.json'), text());
    });
  }

  for (const [name, args, options] of [
    ['the answer yes', [], { input: 'y\n' }],
    ['--yes', ['--yes'], {}],
  ]) {
    it(`adds a look-alike after ${name}`, async t => {
      const folder = folderWith(t, { 'call.json': text() });
      const { status } = await folder.run(['add', 'City of Berlin', ...args], options);
      assert.equal(status, 0);
      assert.equal(folder.json('call.json').signatories.at(-1).id, 'city-of-berlin');
    });
  }

  it('does not add a signatory twice', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    for (const args of [['Berlin'], ['Bonn', '--id', 'berlin']]) {
      const { status, stderr } = await folder.run(['add', ...args, '--yes']);
      assert.equal(status, 1);
      assert.match(stderr, /Berlin \(berlin\) is already in the list/);
    }
    assert.equal(folder.read('call.json'), text());
  });

  for (const [name, args, where] of [
    ['an id that is a path', ['--id', '../x'], '--id'],
    ['an address without https', ['--url', 'ftp://x'], '--url'],
    ['a script as an address', ['--url', 'javascript:alert(1)'], '--url'],
    ['an unknown country', ['--country', 'Narnia'], '--country'],
    ['an unknown country code', ['--country', 'QQ'], '--country'],
    ['a day that does not exist', ['--joined', '2024-02-30'], '--joined'],
    ['an ambiguous date', ['--joined', '05/06/2024'], '--joined'],
    ['an unknown role', ['--role', 'boss'], '--role'],
    ['a latitude alone', ['--latitude', '3'], '--location'],
    ['a latitude beyond the pole', ['--latitude', '91', '--longitude', '0'], '--location'],
    ['an invalid language tag', ['--name:x', 'X'], 'name'],
    ['an unknown city', ['--city', 'Nowhere-upon-Sea'], '--city'],
  ]) {
    it(`refuses ${name}`, async t => {
      const folder = folderWith(t, { 'call.json': text() });
      const { status, stderr } = await folder.run(['add', 'Dakar', ...args]);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`✗ ${where}: .+\n {2}→ .+`));
      assert.equal(folder.read('call.json'), text());
    });
  }

  it('refuses a name with a bidirectional control character', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    const { status, stderr } = await folder.run(['add', 'Da\u202ekar']);
    assert.equal(status, 2);
    assert.match(stderr, /U\+202E/);
  });

  it('refuses an empty name', async t => {
    const { status, stderr } = await folderWith(t, { 'call.json': text() }).run(['add', ' ']);
    assert.equal(status, 2);
    assert.match(stderr, /Write the name of the institution/);
  });

  it('does not make ids that are names of Windows devices', async t => {
    const { id } = await added(t, ['Con', '--country', 'FR']);
    assert.equal(id, 'con-fr');
  });

  it('prints JSON', async t => {
    const folder = folderWith(t, { 'call.json': text() });
    const { stdout } = await folder.run([...mexico, '--json']);
    const { written, added: entry } = JSON.parse(stdout);
    assert.equal(written, true);
    assert.deepEqual(entry, folder.json('call.json').signatories.at(-1));
    const again = await folder.run([...mexico, '--json']);
    assert.equal(again.status, 1);
    assert.equal(JSON.parse(again.stdout).written, false);
  });

  for (const [name, content, words] of [
    ['is not JSON', '{ "version": 1, }', /not JSON.*\n.*metropolis-call check/],
    ['is no call', '[]', /not an object/],
    ['has no list', '{ "version": 1 }', /no list of signatories/],
    ['is not UTF-8', Buffer.from('{ "id": "\xe9" }', 'latin1'), /not in UTF-8/],
  ]) {
    it(`does not change a file that ${name}`, async t => {
      const folder = folderWith(t, { 'call.json': content });
      const { status, stderr } = await folder.run(mexico);
      assert.equal(status, 1);
      assert.match(stderr, words);
      assert.equal(folder.read('call.json'), content.toString());
    });
  }

  it('increases the counts if the call states them', async t => {
    const folder = folderWith(t, { 'call.json': text({ signatoryCount: 40, memberCount: 7 }) });
    await folder.run(mexico);
    const { signatoryCount, memberCount } = folder.json('call.json');
    assert.deepEqual({ signatoryCount, memberCount }, { signatoryCount: 41, memberCount: 8 });
  });

  it('adds "updated" before the list if it is missing', async t => {
    const folder = folderWith(t, { 'call.json': text({ updated: undefined }) });
    await folder.run(mexico);
    assert.match(folder.read('call.json'), /\n {2}"updated": "[^"]+",\n {2}"signatories"/);
  });
});
