/**
 * Wikis, which take no HTML: the table of docs/embedding/systems.md.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openPage } from './support/browser.mjs';
import { serveCall } from './support/call-server.mjs';
import { holdTable } from './support/documents.mjs';
import { outcome } from './support/outcome.mjs';
import { startDokuWiki, startMediaWiki } from './support/wikis.mjs';
import { recipes } from './wordpress/recipes.mjs';

const html = ['The script tag', 'The element', 'The iframe', 'A badge with a link'];
const own = 'A badge with a link, in the wiki’s own way';
let browser, call;
/** @type {Record<string, string[]>} */
const rows = Object.fromEntries([...html, own].map(name => [name, []]));

before(async () => {
  call = await serveCall();
  browser = await launch();
});

after(async () => {
  await browser.close();
  await call.stop();
});

/** @param {import('./support/wikis.mjs').Wiki} wiki */
async function tryWiki(wiki, badge) {
  const { page, trouble } = await openPage(browser);
  try {
    const codes = recipes(call.url);
    for (const [index, name] of html.entries()) {
      await page.goto(wiki.write(`page${index}`, codes[name]));
      rows[name].push(await outcome(page, wiki.area));
    }
    await page.goto(wiki.write('badge', badge));
    rows[own].push(await outcome(page, wiki.area));
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
      Object.entries(rows).map(([name, cells]) => [name, ...cells]),
    );
  });
});
