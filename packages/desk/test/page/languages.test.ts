import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openFile, readFile } from '../support/files.js';
import { fill, goOnWithDraft, goTo, waitForWords, waitUntilKept } from '../support/page.js';
import { sample } from '../support/sample.js';
import { useVisit } from '../support/use-visit.js';

const original = JSON.parse(sample) as { signatories: readonly object[] };
/** The sample, with a name that is also in French. */
const call = `${JSON.stringify(
  {
    ...original,
    signatories: [
      { id: 'geneva', name: { en: 'Geneva', fr: 'Genève' }, country: 'CH' },
      ...original.signatories,
    ],
  },
  null,
  2,
)}\n`;
const french = 'textarea[data-path="$.title.fr"]';

describe('a language of the call', () => {
  const visit = useVisit();
  let page: Page;

  beforeEach(async () => {
    ({ page } = visit);
    await openFile(page, 'call.json', call);
    await page.waitForSelector(french);
  });

  async function removeFrench(): Promise<void> {
    await page.click('.languages li:nth-child(2) > button');
    await page.waitForFunction(where => !document.querySelector(where), {}, french);
  }

  async function addFrench(): Promise<void> {
    await fill(page, 'desk-call-languages input[name="language"]', 'fr');
    await page.keyboard.press('Enter');
    await page.waitForSelector(french);
  }

  async function save(): Promise<string> {
    await goTo(page, 'save');
    await page.click('#save-file');
    await waitForWords(page, '.status-line', 'call.json is saved.');
    return readFile(page, 'call.json');
  }

  it('disappears from all texts and names when it is removed', async () => {
    await removeFrench();
    await waitForWords(page, '.status-line', 'French is taken out.');
    const saved = JSON.parse(await save()) as { title: object; signatories: readonly [{ name: object }] };
    assert.deepEqual(Object.keys(saved.title), ['en', 'es']);
    assert.deepEqual(saved.signatories[0].name, { en: 'Geneva' });
    assert.doesNotMatch(JSON.stringify({ ...saved, documents: [] }), /"fr":/);
  });

  it('comes back with all of its texts and names when it is added again', async () => {
    await removeFrench();
    await addFrench();
    assert.deepEqual(JSON.parse((await save()).replace(/"updated": ".*"/, '"updated": ""')), {
      ...(JSON.parse(call) as object),
      updated: '',
    });
  });

  it('comes back with the text that was typed before it was removed', async () => {
    await fill(page, french, 'Un autre titre');
    await removeFrench();
    await addFrench();
    assert.equal(await page.$eval(french, field => field.value), 'Un autre titre');
  });

  it('comes back after a reload of the page, too', async () => {
    await removeFrench();
    await waitUntilKept(page);
    await page.reload();
    await goOnWithDraft(page, 'textarea[data-path="$.title.en"]');
    await addFrench();
    assert.equal(
      await page.$eval(french, field => field.value),
      'Appel à repenser nos espaces métropolitains',
    );
  });

  it('comes back by Undo, and the saved file has the same bytes', async () => {
    await removeFrench();
    await page.click('#undo');
    await page.waitForSelector(french);
    await waitForWords(page, '.draft', 'No changes');
    assert.equal(await save(), call);
  });

  it('is empty when it is added, and shows how many texts are to translate', async () => {
    await fill(page, 'desk-call-languages input[name="language"]', 'ca');
    await page.keyboard.press('Enter');
    await page.waitForSelector('textarea[data-path="$.title.ca"]');
    await waitForWords(page, '.languages', /Catalan: \d+ to translate/);
    await waitForWords(page, '.draft', 'No changes');
    await fill(page, 'textarea[data-path="$.title.ca"]', 'Crida');
    await goTo(page, 'save');
    await waitForWords(page, '.changes', 'Title (Catalan) added.');
  });
});
