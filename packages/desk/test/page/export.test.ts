import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { dropFile } from '../support/files.js';
import { goTo, typeInto, waitForWords } from '../support/page.js';
import { useVisit } from '../support/use-visit.js';

const call = JSON.stringify({
  version: 1,
  id: 'call',
  title: { en: 'Call' },
  signatories: [
    {
      id: 'sao-paulo',
      name: { en: 'São Paulo', pt: 'São Paulo; cidade' },
      country: 'BR',
      member: true,
      joined: '2021-03-01',
      location: { latitude: -23.55, longitude: -46.63 },
    },
    { id: 'formula', name: '=HYPERLINK("https://evil.example")', url: 'https://one.example' },
    { id: 'at', name: '@SUM(A1)', role: 'presidency' },
  ],
});

/** The expected CSV. Text that a spreadsheet would read as a formula has an apostrophe before it. */
const exported = [
  'id;name;name:pt;country;url;member;role;joined;latitude;longitude',
  'sao-paulo;São Paulo;"São Paulo; cidade";BR;;yes;;2021-03-01;-23,55;-46,63',
  `formula;"'=HYPERLINK(""https://evil.example"")";;;https://one.example;;;;;`,
  "at;'@SUM(A1);;;;;presidency;;;",
  '',
].join('\r\n');

describe('exporting the signatories', () => {
  const visit = useVisit();
  let page: Page;

  beforeEach(async () => {
    ({ page } = visit);
    await dropFile(page, 'the-call.json', call);
    await goTo(page, 'signatories');
    await page.click('#export');
  });

  it('gives a CSV file that spreadsheets can read and that has no formulas', async () => {
    const bytes = await visit.downloads.take('the-call.csv');
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.equal(bytes.subarray(3).toString(), exported);
  });

  it('gives a file whose import changes nothing', async () => {
    const text = (await visit.downloads.take('the-call.csv')).toString();
    await page.click('#import');
    await page.waitForSelector('#import-text');
    await typeInto(page, '#import-text', text);
    await waitForWords(page, '.import-preview', 'As they are already: 3');
    assert.equal(await page.$('.import-preview [data-group]'), null);
    await page.waitForSelector('#import-take:disabled');
  });
});
