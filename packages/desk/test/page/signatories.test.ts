import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { dropFile, openFile, readFile } from '../support/files.js';
import { fill, goTo, typeInto, waitForWords, wordsOf } from '../support/page.js';
import { sample } from '../support/sample.js';
import { useVisit } from '../support/use-visit.js';

const long = JSON.stringify({
  ...(JSON.parse(sample) as object),
  signatories: Array.from({ length: 10_000 }, (_, index) => ({ id: `city-${index}`, name: `City ${index}` })),
});
const rows =
  'Name\tCountry\tSigned on\nTokyo\tJapan\t2021-01-02\nBogota\tColombia\t\nBerlin\tGermany\t2020-05-28\nOslo\tNorway\t31/31/2020\n';

describe('signatories', () => {
  const visit = useVisit();
  let page: Page;

  beforeEach(() => {
    ({ page } = visit);
  });

  it('are added with the country and the place of a city', async () => {
    await openFile(page, 'call.json', sample);
    await goTo(page, 'signatories');
    await page.click('#add-signatory');
    await page.waitForSelector('#entry-name');
    await fill(page, '#entry-name', 'Ciudad de México');
    await untilCitiesAreOffered(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.click('#entry-add');
    await waitForWords(page, '.status-line', 'Ciudad de México added.');
    await goTo(page, 'save');
    await page.click('#save-file');
    await waitForWords(page, '.status-line', 'is saved');
    const { signatories } = JSON.parse(await readFile(page, 'call.json')) as { signatories: unknown[] };
    assert.deepEqual(signatories.at(-1), {
      id: 'ciudad-de-mexico',
      name: 'Ciudad de México',
      country: 'MX',
      location: { latitude: 19.4285, longitude: -99.1277 },
    });
  });

  it('get suggestions of cities at the next focus, if loading the list of cities failed at the first', async () => {
    const answers = [503];
    await page.setRequestInterception(true);
    page.on('request', request => {
      const status = request.url().endsWith('/cities.tsv') && answers.pop();
      void (status ? request.respond({ status }) : request.continue());
    });
    await openFile(page, 'call.json', sample);
    await goTo(page, 'signatories');
    await page.click('#add-signatory');
    const refused = page.waitForResponse(response => response.status() === 503);
    await page.focus('#entry-name');
    await refused;
    await page.focus('#entry-add');
    await fill(page, '#entry-name', 'Oslo');
    await untilCitiesAreOffered(page);
    assert.match(visit.complaints.splice(0).join(), /503/);
  });

  it('are imported from a spreadsheet after the new, changed, doubtful and faulty rows were shown', async () => {
    await dropFile(page, 'call.json', sample);
    await goTo(page, 'signatories');
    await page.click('#import');
    await page.waitForSelector('#import-text');
    await typeInto(page, '#import-text', rows);
    await waitForWords(page, '[data-group="added"]', 'Tokyo (JP)');
    await waitForWords(page, '[data-group="changed"]', 'Berlin (DE) Signed on: – → 2020-05-28');
    await waitForWords(page, '[data-group="alike"]', 'Bogota (CO) looks like Bogotá');
    await waitForWords(page, '[data-group="faulty"]', 'Oslo');
    await page.select('[data-group="alike"] select', 'add');
    await waitForWords(page, '#import-take', 'Take in 3 signatories');
    await page.click('#import-take');
    await waitForWords(page, '.table-tools', '15 signatories');
    await page.click('#undo');
    await waitForWords(page, '.table-tools', '13 signatories');
  });

  it('are read from cells without headings, after the user has chosen the headings', async () => {
    await dropFile(page, 'call.json', sample);
    await goTo(page, 'signatories');
    await page.click('#import');
    await page.waitForSelector('#import-text');
    await typeInto(page, '#import-text', 'Tokyo\tJapan\nOslo\tNorway');
    await page.waitForSelector('.headings select');
    await page.select('.headings th:nth-child(2) select', 'country');
    await page.click('#use-headings');
    await waitForWords(page, '[data-group="added"]', 'Oslo (NO)');
  });

  it('are withdrawn, and saving says so', async () => {
    await dropFile(page, 'call.json', sample);
    await goTo(page, 'signatories');
    await page.click('tr[data-position="3"] .row-actions button:last-child');
    await waitForWords(page, '.status-line', 'Guangzhou is withdrawn.');
    await goTo(page, 'save');
    await waitForWords(page, '.changes', 'Guangzhou withdrawn.');
    await waitForWords(page, '.losses', '1 signatory that visitors see today is withdrawn.');
  });

  it('without a name are shown by their id', async () => {
    await dropFile(page, 'call.json', sample);
    await goTo(page, 'signatories');
    await fill(page, 'tr[data-position="0"] input.name', ' ');
    await goTo(page, 'save');
    await waitForWords(page, '.changes', /^berlin: Name changed\.$/);
    await goTo(page, 'signatories');
    await page.click('tr[data-position="0"] [data-withdraw]');
    await waitForWords(page, '.status-line', 'berlin is withdrawn.');
  });

  it('that become unusable are reported before saving, and the check leads to their field', async () => {
    await dropFile(page, 'call.json', sample);
    await goTo(page, 'signatories');
    await page.click('tr[data-position="0"] [data-open]');
    await fill(page, 'dialog [data-path="$.signatories[0].id"]', ' ');
    await page.click('#entry-done');
    await goTo(page, 'save');
    await waitForWords(page, '.losses', 'visitors see today');
    await goTo(page, 'check');
    await waitForWords(page, '.problem', 'Berlin');
    await page.click('.problem .findings button');
    await page.waitForFunction(
      () => (document.activeElement as HTMLElement | null)?.dataset.path === '$.signatories[0].id',
    );
  });

  it('may be 10,000: only visible rows are rendered, and the search finds every row', async () => {
    await dropFile(page, 'call.json', long);
    await goTo(page, 'signatories');
    await waitForWords(page, '.table-tools', '10,000 signatories');
    assert.ok((await page.$$('tr[data-position]')).length < 60);
    await fill(page, '#find', 'city 9999');
    await waitForWords(page, '.table-tools', '1 of 10,000');
    await fill(page, 'tr[data-position="0"] input.name', 'Another');
    await goTo(page, 'save');
    await waitForWords(page, '.changes', 'Another: Name changed.');
    assert.match(await wordsOf(page, '.changes'), /^Another: Name changed\.$/);
  });

  it('can be navigated with Enter and the arrow keys', async () => {
    await dropFile(page, 'call.json', sample);
    await goTo(page, 'signatories');
    await page.waitForSelector('tr[data-position="0"] input.name');
    await page.focus('tr[data-position="0"] input.name');
    for (const key of ['Enter', 'ArrowDown', 'ArrowDown', 'ArrowUp'] as const) {
      await page.keyboard.press(key);
    }
    await page.waitForFunction(
      () => document.activeElement?.closest<HTMLElement>('tr')?.dataset.position === '2',
    );
  });
});

/** Repeats the input until cities are suggested. The first focus loads the list, so suggestions may come late. */
async function untilCitiesAreOffered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    document.querySelector('#entry-name')?.dispatchEvent(new Event('input', { bubbles: true }));
    return document.querySelector('[role="option"]');
  });
}
