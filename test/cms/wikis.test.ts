/**
 * Wikis, which take no HTML: the table of docs/embedding/systems.md.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launch, openPage } from './support/browser.js';
import { type CallServer, serveCall } from './support/call-server.js';
import { holdTable } from './support/documents.js';
import { outcome } from './support/outcome.js';
import { startDokuWiki, startMediaWiki, type Wiki } from './support/wikis.js';
import { type RecipeName, recipes } from './wordpress/recipes.js';

const html: readonly RecipeName[] = ['The script tag', 'The element', 'The iframe', 'A badge with a link'];
const own = 'A badge with a link, in the wiki’s own way';
const rows = new Map<string, string[]>([...html, own].map(name => [name, []]));
let browser: Browser;
let call: CallServer;

before(async () => {
  call = await serveCall();
  browser = await launch();
});

after(async () => {
  await browser.close();
  await call.stop();
});

/** @param badge as the wiki's users write it */
async function tryWiki(wiki: Wiki, badge: string): Promise<void> {
  const { page, trouble } = await openPage(browser);
  try {
    const codes = recipes(call.url);
    for (const [index, name] of html.entries()) {
      await page.goto(wiki.write(`page${index}`, codes[name]));
      rows.get(name)?.push(await outcome(page, wiki.area));
    }
    await page.goto(wiki.write('badge', badge));
    rows.get(own)?.push(await outcome(page, wiki.area));
    assert.equal(await page.$('metropolis-call'), null);
    assert.deepEqual(trouble, []);
  } finally {
    await page.close();
    await wiki.stop();
  }
}

describe('A wiki', () => {
  it('DokuWiki shows code as text, and a picture with a link', async () => {
    await tryWiki(await startDokuWiki(), `[[${call.url}fr/|{{${call.url}badge.png}}]]`);
  });

  it('MediaWiki shows code as text, and a link', async () => {
    await tryWiki(await startMediaWiki(), `[${call.url}fr/ ${call.url}badge.png]`);
  });

  it('MediaWiki shows a picture with a link where it allows pictures of the call’s host', async () => {
    const wiki = await startMediaWiki(`$wgAllowExternalImagesFrom = '${call.url}';`);
    await tryWiki(wiki, `[${call.url}fr/ ${call.url}badge.png]`);
  });

  it('does what docs/embedding/systems.md says', async () => {
    const columns = ['', 'DokuWiki', 'MediaWiki', 'MediaWiki with `$wgAllowExternalImagesFrom`'];
    await holdTable(
      'systems.md',
      'wikis',
      columns,
      [...rows].map(([name, cells]) => [name, ...cells]),
    );
  });
});
