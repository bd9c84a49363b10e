import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launchBrowser, newPage, serve } from './browser.mjs';
import { mixed } from './mixed.mjs';
import { publish, releaseFolder, sample } from './support.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let folder;
let browser;
let server;
let mixedServer;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'metropolis-call-'));
  const { site } = await publish(folder, sample);
  const other = mkdtempSync(join(folder, 'mixed-'));
  [server, mixedServer] = await Promise.all([serve(site), serve((await publish(other, mixed)).site)]);
  browser = await launchBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  await mixedServer?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const places = new Set(
  sample.signatories.flatMap(({ location }) => (location ? JSON.stringify(location) : [])),
);

/** The text that a visitor sees, with shadow trees. */
function textOf(page) {
  return page.evaluate(
    () =>
      document.body.innerText + (document.querySelector('metropolis-call')?.shadowRoot?.textContent ?? ''),
  );
}

describe('The published pages, in a browser', () => {
  it('without scripts, the page shows the call, its signatories and how to join', async () => {
    const page = await newPage(browser, { scripts: false });
    await page.goto(`${server.url}fr/`);
    const text = await textOf(page);
    for (const { name } of sample.signatories) {
      assert.ok(text.includes(typeof name === 'string' ? name : name.fr), JSON.stringify(name));
    }
    assert.ok(text.includes(sample.title.fr));
    assert.ok(text.includes('Cet appel à l’action est un engagement'));
    assert.match(text, /13\s+institutions ont signé/);
    assert.equal(await page.$eval('.button', link => link.href), sample.join.url);
    assert.match(
      await page.$eval('#join a[href^="mailto:"]', link => link.href),
      /^mailto:policy@metropolis\.org\?subject=/,
    );
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  for (const [tag, path] of Object.entries({ en: '', fr: 'fr/', es: 'es/' })) {
    it(`without scripts, /${path} shows the widget as the server rendered it`, async () => {
      const page = await newPage(browser, { scripts: false });
      await page.goto(server.url + path);
      const painted = await page.evaluate(() => {
        const root = document.querySelector('metropolis-call').shadowRoot;
        const isShown = selector => root.querySelector(selector).checkVisibility();
        return {
          title: root.querySelector('[part=title]').textContent.trim(),
          count: root.querySelector('[part=count-value]').textContent,
          isShown: isShown('[part=title]') && isShown('[part=join]'),
          dots: root.querySelector('[part=map] path:not([class])').getAttribute('d').split('M').length - 1,
          hasLand: root.querySelector('.land').getBoundingClientRect().width > 100,
          plain: document.querySelector('.card').checkVisibility(),
        };
      });
      assert.deepEqual(painted, {
        title: sample.title[tag],
        count: '13',
        isShown: true,
        dots: places.size,
        hasLand: true,
        plain: false,
      });
      await page.close();
    });

    it(`nothing moves on /${path} when the widget hydrates`, async () => {
      const page = await newPage(browser);
      await page.evaluateOnNewDocument(() => {
        window.shift = 0;
        new PerformanceObserver(list =>
          list.getEntries().forEach(({ value }) => (window.shift += value)),
        ).observe({
          type: 'layout-shift',
          buffered: true,
        });
      });
      await page.goto(server.url + path);
      await page.waitForSelector('metropolis-call:state(ready)');
      await page.evaluate(
        () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      assert.equal(await page.evaluate(() => window.shift), 0);
      await page.close();
    });
  }

  for (const path of ['', 'fr/', 'es/']) {
    it(`with scripts, /${path} is live, and the policy blocks nothing`, async () => {
      const page = await newPage(browser);
      await page.goto(server.url + path, { waitUntil: 'networkidle0' });
      await page.waitForSelector('metropolis-call:state(ready)');
      const shown = await page.$eval('metropolis-call', ({ shadowRoot }) => shadowRoot.textContent);
      assert.match(shown, /13/);
      assert.deepEqual(page.complaints, []);
      await page.close();
    });
  }

  it('the open page shows a new signatory', async () => {
    const page = await newPage(browser);
    await page.goto(server.url);
    await page.waitForSelector('metropolis-call:state(ready)');
    const one = { id: 'one-more', name: 'One more' };
    await page.setRequestInterception(true);
    page.on('request', request =>
      request.url().endsWith('/call.json')
        ? void request.respond({
            contentType: 'application/json',
            body: JSON.stringify({
              ...sample,
              updated: '2026-01-01T00:00:00Z',
              signatories: [...sample.signatories, one],
            }),
          })
        : void request.continue(),
    );
    await page.$eval('metropolis-call', element => element.reload());
    await page.waitForFunction(
      () => document.querySelector('metropolis-call').call.signatories.length === 14,
    );
    await page.close();
  });

  it('the page requests only its own files, and not the map, which it contains', async () => {
    const page = await newPage(browser);
    const asked = [];
    page.on('request', request => asked.push(request.url()));
    await page.goto(`${server.url}fr/`, { waitUntil: 'networkidle0' });
    const own = asked.map(url => url.replace(server.url, '')).sort();
    assert.deepEqual(own, [
      'call.json',
      'fr/',
      `${releaseFolder}/locales/fr.json`,
      `${releaseFolder}/metropolis-call.js`,
    ]);
    const land = await page.$eval('metropolis-call', ({ shadowRoot }) =>
      shadowRoot.querySelector('.land').getAttribute('d'),
    );
    assert.ok(land.length > 1000);
    await page.close();
  });

  const looks = [
    { path: '', name: 'mixed' },
    { path: 'en/', name: 'mixed' },
    { path: 'badges/ar/', name: 'mixed' },
    { path: 'fr/', name: 'sample' },
    { path: 'badges/fr/', name: 'sample' },
  ];
  for (const { path, name } of looks) {
    for (const scheme of ['light', 'dark']) {
      it(`axe finds nothing on /${path} of the ${name} call, ${scheme}, at 320 px, and nothing overflows`, async () => {
        const page = await newPage(browser, { scheme, width: 320 });
        const { url } = name === 'mixed' ? mixedServer : server;
        await page.setBypassCSP(true);
        await page.goto(url + path, { waitUntil: 'networkidle0' });
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => window.axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          [],
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await page.close();
      });
    }
  }
});
