import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { folderWith } from '../support/command.mjs';
import { launchBrowser, newPage } from './browser.mjs';
import { freePort } from '../../../../scripts/servers/free-port.ts';
import { nginx, serveByNginx } from './nginx.mjs';
import { read } from './support.mjs';

/** The seconds between two checks of the city's widget for changes. */
const refresh = 5;

/** A spreadsheet as Excel saves it in Spain: semicolons, Windows-1252, Spanish headings. */
const table = Buffer.from(
  `Institución;Nombre (fr);País;Miembro;Fecha de firma
Abiyán;Abidjan;CI;sí;15/01/2026
Ámsterdam;Amsterdam;NL;no;16/01/2026
Ankara;Ankara;TR;sí;16/01/2026
Asunción;Assomption;PY;no;18/01/2026
Bamako;Bamako;ML;sí;20/01/2026
Barcelona;Barcelone;ES;sí;21/01/2026
Berlín;Berlin;DE;sí;22/01/2026
Bogotá;Bogota;CO;sí;22/01/2026
Bruselas;Bruxelles;BE;sí;23/01/2026
Córdoba;Cordoue;ES;no;26/01/2026
Dakar;Dakar;SN;sí;27/01/2026
Guadalajara;Guadalajara;MX;sí;28/01/2026
Lisboa;Lisbonne;PT;no;29/01/2026
Montréal;Montréal;CA;sí;30/01/2026
Quito;Quito;EC;sí;02/02/2026
"Rabat, Salé, Témara";"Rabat, Salé, Témara";MA;sí;03/02/2026
São Paulo;São Paulo;BR;sí;04/02/2026
Túnez;Tunis;TN;no;05/02/2026
Turín;Turin;IT;sí;06/02/2026
Zúrich;Zurich;CH;no;09/02/2026
`.replaceAll('\n', '\r\n'),
  'latin1',
);
const texts = {
  title: { en: 'Streets for people', fr: 'Des rues pour les gens', es: 'Calles para la gente' },
  summary: { en: 'We open our streets.', fr: 'Nous ouvrons nos rues.', es: 'Abrimos nuestras calles.' },
  join: { email: 'join@example.org' },
};

/** A city's page on another host, with the snippet from the page of the call. */
async function serveCity(html) {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url === '/' ? html : '');
  });
  await new Promise(resolve => server.listen(0, 'localhost', resolve));
  return { url: `http://localhost:${server.address().port}/`, stop: () => server.close() };
}

function snippetOn(html) {
  const [, code] = /<code>(&lt;script[^]*?)<\/code>/.exec(html);
  return parseFragment(code).childNodes[0].value;
}

describe('A call, from init to a live count in a widget', { skip: nginx ? false : 'no nginx' }, () => {
  let browser;
  let folder;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'metropolis-call-'));
    browser = await launchBrowser();
  });

  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is started, filled from a spreadsheet, published, embedded on another host, and joined', async t => {
    const work = folderWith(t, { 'signatories.csv': table });
    const port = await freePort();
    const base = `http://127.0.0.1:${port}/call/`;
    const site = join(work.path, 'call/site');
    const started = performance.now();
    const tell = text => t.diagnostic(`${((performance.now() - started) / 1000).toFixed(1)} s: ${text}`);
    const command = async (...args) => {
      const { status, stdout, stderr } = await work.run(args);
      assert.equal(status, 0, stdout + stderr);
      tell(`metropolis-call ${args.slice(0, 2).join(' ')}`);
      return stdout;
    };
    const publish = () => command('publish', 'call/call.json', '--out', site, '--base', base);

    await command('init', 'call', '--languages', 'en,fr,es');
    writeFileSync(
      join(work.path, 'call/call.json'),
      JSON.stringify({ ...work.json('call/call.json'), ...texts }, null, 2),
    );
    const imported = await command('import', 'signatories.csv', '--yes', '--file', 'call/call.json');
    assert.match(imported, /20 rows, separated by ;, windows-1252/);
    assert.match(imported, /20 new, 0 changed/);
    await publish();

    const places = join(folder, 'nginx');
    mkdirSync(places);
    const server = await serveByNginx(places, site, '/call/', port);
    t.after(() => server.stop());
    const french = await newPage(browser, { scripts: false });
    await french.goto(`${base}fr/`);
    const shown = await french.evaluate(() => document.body.innerText);
    for (const name of ['Assomption', 'Rabat, Salé, Témara', 'Zurich', 'Comment adhérer']) {
      assert.ok(shown.includes(name), name);
    }
    assert.equal((await french.$$('#signatories li')).length, 20);
    assert.match(await french.$eval('#join a', link => link.href), /^mailto:join@example\.org\?subject=/);
    assert.deepEqual(french.complaints, []);
    tell('the French page is read without scripts');

    const snippet = snippetOn(read(site, 'fr/index.html')).replace(
      '></script>',
      ` data-refresh="${refresh}">$&`,
    );
    const city = await serveCity(
      `<!doctype html><html lang="fr"><title>Ville</title><link rel="icon" href="data:,">${snippet}`,
    );
    t.after(() => city.stop());
    const page = await newPage(browser);
    await page.goto(city.url);
    await page.waitForSelector('metropolis-call:state(ready)');
    const count = () =>
      page.$eval(
        'metropolis-call',
        ({ shadowRoot }) => shadowRoot.querySelector('[part=count-value]').textContent,
      );
    assert.equal(await count(), '20');
    tell('the widget on another host shows 20');

    await command(
      'add',
      'Ciudad de México',
      '--country',
      'MX',
      '--member',
      '--joined',
      'today',
      '--file',
      'call/call.json',
    );
    await publish();
    const published = performance.now();
    await page.waitForFunction(
      () =>
        document.querySelector('metropolis-call').shadowRoot.querySelector('[part=count-value]')
          .textContent === '21',
      { timeout: (refresh + 5) * 1000 },
    );
    tell(`the open widget shows 21, ${((performance.now() - published) / 1000).toFixed(1)} s after that`);
    assert.match(read(site, 'feed.xml'), /Ciudad de México/);
    assert.deepEqual(page.complaints, []);
  });
});
