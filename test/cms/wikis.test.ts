/**
 * Wikis, which take no HTML: the table of docs/embedding/systems.md.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openPage } from './support/browser.js';
import { holdTable } from './support/documents.js';
import { outcome } from './support/outcome.js';
import { startDokuWiki, startMediaWiki, type Wiki } from './support/wikis.js';
import { type RecipeName, recipes } from './wordpress/recipes.js';
import { useCall } from './support/use-call.js';

const html: readonly RecipeName[] = ['The script tag', 'The element', 'The iframe', 'A badge with a link'];
const own = 'A badge with a link, in the wiki’s own way';
const rows = new Map<string, string[]>([...html, own].map(name => [name, []]));
const started = useCall();

/** @param badge as the wiki's users write it */
async function tryWiki(wiki: Wiki, badge: string): Promise<void> {
  const { page, trouble } = await openPage(started.browser);
  try {
    const codes = recipes(started.call.url);
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
    await tryWiki(await startDokuWiki(), `[[${started.call.url}fr/|{{${started.call.url}badge.png}}]]`);
  });

  it('MediaWiki shows code as text, and a link', async () => {
    await tryWiki(await startMediaWiki(), `[${started.call.url}fr/ ${started.call.url}badge.png]`);
  });

  it('MediaWiki shows a picture with a link where it allows pictures of the call’s host', async () => {
    const wiki = await startMediaWiki(`$wgAllowExternalImagesFrom = '${started.call.url}';`);
    await tryWiki(wiki, `[${started.call.url}fr/ ${started.call.url}badge.png]`);
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
