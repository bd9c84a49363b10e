import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { arbitraryCall } from '../support/arbitrary-call.js';
import { anyText, choices } from '../support/arbitrary-text.js';
import { dropFile } from '../support/files.js';
import { goTo, waitForWords } from '../support/page.js';
import { useVisit } from '../support/use-visit.js';

/** A call in which every value is wrong. */
const upsideDown = JSON.stringify({
  version: 'one',
  id: 7,
  title: [],
  summary: { fr: null, constructor: 'x' },
  join: 'nobody',
  aims: [null, 1, {}],
  topics: { en: 'x' },
  status: {},
  milestones: [null, { count: 'many' }],
  practices: ['x', { title: 5, signatory: {} }],
  documents: [null, { lang: 3, url: [] }],
  organizer: 'us',
  defaultLanguage: '<b>',
  signatoryCount: -1,
  signatories: [null, 'Berlin', { name: null }, { id: 1, name: { en: 5 }, location: [], joined: {} }],
});

describe('any file in the page', { timeout: 120_000 }, () => {
  const visit = useVisit();
  let page: Page;

  beforeEach(() => {
    ({ page } = visit);
  });

  async function assertUsable(text: string): Promise<void> {
    await dropFile(page, 'call.json', text);
    for (const view of ['signatories', 'more', 'check', 'preview', 'texts']) {
      await goTo(page, view);
    }
    await page.focus('.texts textarea');
    await page.keyboard.type('x');
    await page.click('#undo');
    await waitForWords(page, '.draft', 'No changes');
    await goTo(page, 'save');
    await waitForWords(page, 'desk-save', /What visitors will see (?!Being checked)/);
    await page.click('#save-download');
    assert.equal((await visit.downloads.take('call.json')).toString(), text);
    await page.click('#close');
    await page.waitForSelector('#open-file');
    assert.deepEqual(visit.complaints, []);
  }

  it('in which every value is wrong can be shown in every view, changed, undone, and saved unchanged', () =>
    assertUsable(upsideDown));

  it('that is valid, nearly valid or hostile can be shown in every view, changed, undone, and saved unchanged', () =>
    fc.assert(
      fc.asyncProperty(arbitraryCall, choices, (call, spelling) => assertUsable(anyText(call, spelling))),
      { numRuns: 6, endOnFailure: true },
    ));
});
