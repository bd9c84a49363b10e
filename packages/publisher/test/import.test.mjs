import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { call, difference, text } from './support/calls.mjs';
import { folderWith } from './support/command.mjs';

const spanish = [
  'Firmantes;;;;;;',
  '',
  'Institución;Nombre (francés);País;Sitio web;Miembro;Fecha de adhesión;Correo',
  'Dakar;Dakar;Senegal;www.dakar.example;sí;15/01/2024;a@example.org',
  '"Área Metropolitana\nde Guadalajara";;México;;no;;',
  'Berlin;;;https://www.berlin.de/;;;',
  'Bèrlin;;;;;;',
].join('\r\n');

const saved = {
  'Windows-1252': Buffer.from(spanish, 'latin1'),
  'UTF-8': Buffer.from(spanish),
  'UTF-8 with a byte order mark': Buffer.from(`\ufeff${spanish}`),
  'UTF-16 with tabs': Buffer.from(`\ufeff${spanish.replaceAll(';', '\t')}`, 'utf16le'),
  'UTF-16 without a mark': Buffer.from(spanish, 'utf16le'),
  'commas, and old line breaks': Buffer.from(spanish.replaceAll(';', ',').replaceAll('\r\n', '\r')),
};

/** The entries that a CSV file adds to an empty list. */
async function imported(t, csv) {
  const folder = folderWith(t, { 'call.json': text({ signatories: [] }), 's.csv': csv });
  const { status, stderr } = await folder.run(['import', 's.csv', '--yes']);
  assert.equal(status, 0, stderr);
  return folder.json('call.json').signatories;
}

describe('import', () => {
  for (const [name, bytes] of Object.entries(saved)) {
    it(`reads a spreadsheet saved as ${name}`, async t => {
      const folder = folderWith(t, { 'call.json': text(), 's.csv': bytes });
      const { stdout } = await folder.run(['import', 's.csv', '--yes']);
      assert.match(stdout, /^2 new, 1 changed, 1 look-alike, 0 unchanged$/m);
      const { signatories } = folder.json('call.json');
      assert.equal(signatories[0].url, 'https://www.berlin.de/');
      const { location, ...dakar } = signatories[2];
      assert.ok(Math.abs(location.latitude - 14.69) < 0.1);
      assert.deepEqual(dakar, {
        id: 'dakar',
        name: { en: 'Dakar', fr: 'Dakar' },
        url: 'https://www.dakar.example',
        country: 'SN',
        member: true,
        joined: '2024-01-15',
      });
      assert.equal(signatories[3].name, 'Área Metropolitana de Guadalajara');
    });
  }

  it('reads the apostrophes, dashes and ligatures of Windows-1252', async t => {
    const [cœur] = await imported(
      t,
      Buffer.from('Nom\r\nC\x9cur de l\x92\xcele \x96 \x8aibenik \x80\r\n', 'latin1'),
    );
    assert.equal(cœur.name, 'Cœur de l’Île – Šibenik €');
  });

  it('shows each change and asks, and writes nothing unless the answer is yes', async t => {
    const folder = folderWith(t, { 'call.json': text(), 's.csv': spanish });
    const { status, stdout, stderr } = await folder.run(['import', 's.csv'], { input: 'n\n' });
    assert.equal(status, 1);
    assert.match(stdout, /Not used: Correo/);
    assert.match(stdout, /\+ row 4: Dakar \(dakar\)/);
    assert.match(stdout, /~ row \d: Berlin \(berlin\) {2}url nothing → https:\/\/www\.berlin\.de\//);
    assert.match(stdout, /\? row \d: Bèrlin .* looks like Berlin \(berlin\)/);
    assert.match(stderr, /Write this to call\.json \(without the 1 look-alike\)\? \[y\/N\]/);
    assert.equal(folder.read('call.json'), text());
  });

  it('writes after the answer yes', async t => {
    const folder = folderWith(t, { 'call.json': text(), 's.csv': 'name\nDakar\n' });
    const { status } = await folder.run(['import', 's.csv'], { input: 'y\n' });
    assert.equal(status, 0);
    assert.equal(folder.json('call.json').signatories.length, 3);
  });

  it('changes only the values that the spreadsheet contains', async t => {
    const folder = folderWith(t, { 'call.json': text(), 's.csv': 'id;joined\nberlin;2024-02-02\n;\n' });
    assert.equal((await folder.run(['import', 's.csv', '--yes'])).status, 0);
    const lines = difference(text(), folder.read('call.json')).filter(line => !line.includes('updated'));
    assert.deepEqual(lines, [
      '-      "member": true',
      '+      "member": true,',
      '+      "joined": "2024-02-02"',
    ]);
  });

  for (const [what, ids, status] of [
    ['skip', ['berlin', 'montreal'], 1],
    ['add', ['berlin', 'montreal', 'city-of-berlin'], 0],
    ['update', ['berlin', 'montreal'], 0],
  ]) {
    it(`can ${what} look-alikes`, async t => {
      const csv = 'name;url\nCity of Berlin;https://www.berlin.de/\n';
      const folder = folderWith(t, { 'call.json': text(), 's.csv': csv });
      const result = await folder.run(['import', 's.csv', '--yes', '--look-alikes', what]);
      assert.equal(result.status, status);
      const { signatories } = folder.json('call.json');
      assert.deepEqual(
        signatories.map(({ id }) => id),
        ids,
      );
      assert.equal(signatories[0].url !== undefined, what === 'update');
    });
  }

  it('finds look-alikes among its own rows', async t => {
    const folder = folderWith(t, { 'call.json': text(), 's.csv': 'name\nQuito\nCiudad de Quito\n' });
    const { stdout } = await folder.run(['import', 's.csv', '--yes']);
    assert.match(stdout, /\? row 3: Ciudad de Quito .* looks like Quito \(quito\)/);
  });

  it('reports the position and the remedy of each wrong cell, and writes nothing', async t => {
    const csv = [
      'name,country,joined,url,member,latitude,longitude',
      'Dakar,Narnia,05/06/2024,ftp://x,perhaps,1,',
      ',FR,,,,,',
      'Quito,,,,,,',
    ];
    const folder = folderWith(t, { 'call.json': text(), 's.csv': csv.join('\n') });
    const { status, stderr } = await folder.run(['import', 's.csv', '--yes']);
    assert.equal(status, 1);
    for (const words of [
      /s\.csv, row 2, column country: .*"Narnia"\n {2}→ .*two letters/,
      /row 2, column joined: .*"05\/06\/2024"\n {2}→ .*year-month-day/,
      /row 2, column url: .*"ftp:\/\/x"\n {2}→ .*https/,
      /row 2, column member: .*"perhaps"\n {2}→ Write yes or no/,
      /row 2, column longitude: /,
      /row 3, column name: .*\n {2}→ Write the name/,
      /6 cells cannot be used\. Nothing was written\./,
    ]) {
      assert.match(stderr, words);
    }
    assert.equal(folder.read('call.json'), text());
  });

  it('finds the order of dates from the whole column', async t => {
    const dates = async csv => (await imported(t, `name;joined\n${csv}`)).map(({ joined }) => joined);
    assert.deepEqual(await dates('A;05/06/2024\nB;28/06/2024\n'), ['2024-06-05', '2024-06-28']);
    assert.deepEqual(await dates('A;05/06/2024\nB;06/28/2024\n'), ['2024-05-06', '2024-06-28']);
    assert.deepEqual(await dates('A;5.6.2024\nB;2024-06-28 00:00:00\n'), ['2024-06-05', '2024-06-28']);
  });

  it('reads decimal commas', async t => {
    const [{ location }] = await imported(t, 'nom;lat;long\nQuito;-0,23;"-78,52"\n');
    assert.deepEqual(location, { latitude: -0.23, longitude: -78.52 });
  });

  it('adds no location if the location columns exist but are empty', async t => {
    const [{ location }] = await imported(t, 'name;latitude;longitude\nQuito;;\n');
    assert.equal(location, undefined);
  });

  it('removes the apostrophe that protects from formulas', async t => {
    const [{ name }] = await imported(t, "name\n'=A1 Institute\n");
    assert.equal(name, '=A1 Institute');
  });

  for (const [name, csv, words] of [
    ['a workbook', 'PK\u0003\u0004', /workbook, not a CSV file/],
    ['an empty file', '\n', /empty/],
    [
      'a file without names',
      'a;b\n1;2\n',
      /No column has the heading "name" or "id"\. The first row is: a;b/,
    ],
    ['an open quotation mark', 'name\n"Dakar\nQuito\n', /row 2: A quotation mark/],
  ]) {
    it(`refuses ${name}`, async t => {
      const folder = folderWith(t, { 'call.json': text(), 's.csv': csv });
      const { status, stderr } = await folder.run(['import', 's.csv', '--yes']);
      assert.equal(status, 2);
      assert.match(stderr, words);
    });
  }

  it('prints JSON with --json, and does not ask', async t => {
    const folder = folderWith(t, { 'call.json': text(), 's.csv': spanish });
    const { status, stdout, stderr } = await folder.run(['import', 's.csv', '--json'], { input: 'y\n' });
    const { written, new: added, changed, alike, unchanged, unusedColumns } = JSON.parse(stdout);
    assert.deepEqual(
      { status, stderr, written, unchanged },
      { status: 1, stderr: '', written: false, unchanged: 0 },
    );
    assert.deepEqual([added.length, changed.length, alike.length], [2, 1, 1]);
    assert.deepEqual(unusedColumns, ['Correo']);
    assert.equal(folder.read('call.json'), text());
  });

  it('changes a list in a separate file', async t => {
    const apart = { signatories: [], signatoriesUrl: 'https://example.org/call/all.json', signatoryCount: 2 };
    const files = {
      'call.json': text(apart),
      'all.json': JSON.stringify(call().signatories),
      's.csv': 'name\nDakar\n',
    };
    const folder = folderWith(t, files);
    const { status, stdout } = await folder.run(['import', 's.csv', '--yes']);
    assert.equal(status, 0);
    assert.match(stdout, /Written to all\.json/);
    assert.deepEqual(
      folder.json('all.json').map(({ id }) => id),
      ['berlin', 'montreal', 'dakar'],
    );
    assert.equal(folder.json('call.json').signatoryCount, 3);
  });

  it('reports where to put a missing list', async t => {
    const apart = { signatories: [], signatoriesUrl: 'https://example.org/call/all.json', signatoryCount: 2 };
    const folder = folderWith(t, { 'call.json': text(apart), 's.csv': 'name\nDakar\n', 'other.json': '[]' });
    const { status, stderr } = await folder.run(['import', 's.csv', '--yes']);
    assert.equal(status, 1);
    assert.match(stderr, /Put it beside the call as all\.json, or name it with --list FILE/);
    assert.equal((await folder.run(['import', 's.csv', '--yes', '--list', 'other.json'])).status, 0);
    assert.equal(folder.json('other.json').length, 1);
  });
});
