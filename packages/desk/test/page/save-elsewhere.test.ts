import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { dropFile, openFile, placeToSave, readFile } from '../support/files.js';
import { fill, goTo, waitForWords, wordsOf } from '../support/page.js';
import { sample } from '../support/sample.js';
import { useVisit } from '../support/use-visit.js';

const title = 'textarea[data-path="$.title.en"]';

describe('saving to another place than the opened file', () => {
  const visit = useVisit();
  let page: Page;

  beforeEach(() => {
    ({ page } = visit);
  });

  it('writes a new file, and saves into that one from then on', async () => {
    await dropFile(page, 'call.json', sample);
    await fill(page, title, 'A new title');
    await goTo(page, 'save');
    await placeToSave(page, 'other.json');
    await page.click('#save-as');
    await waitForWords(page, '.status-line', 'other.json is saved.');
    assert.equal(await wordsOf(page, '.bar h1'), 'other.json');
    const first = await readFile(page, 'other.json');
    assert.match(first, /"en": "A new title"/);
    await goTo(page, 'texts');
    await fill(page, title, 'Newer still');
    await goTo(page, 'save');
    await page.click('#save-file');
    await waitForWords(page, '.changes, desk-save p', 'Nothing. Saving writes the same file again.');
    assert.equal(
      (await readFile(page, 'other.json')).replace(/"updated": ".*"/, ''),
      first.replace('A new title', 'Newer still').replace(/"updated": ".*"/, ''),
    );
  });

  it('does not change the opened file', async () => {
    await openFile(page, 'call.json', sample);
    await fill(page, title, 'A new title');
    await goTo(page, 'save');
    await placeToSave(page, 'other.json');
    await page.click('#save-as');
    await waitForWords(page, '.status-line', 'other.json is saved.');
    assert.equal(await readFile(page, 'call.json'), sample);
  });

  it('downloads the file: the same bytes if nothing was changed, otherwise with the change and the date', async () => {
    await dropFile(page, 'call.json', sample);
    await goTo(page, 'save');
    await page.click('#save-download');
    assert.equal((await visit.downloads.take('call.json')).toString(), sample);
    await goTo(page, 'texts');
    await fill(page, title, 'A new title');
    await goTo(page, 'save');
    await page.click('#save-download');
    await waitForWords(page, '.draft', 'No changes');
    const saved = (await visit.downloads.take('call.json')).toString();
    const updated = /"updated": "([^"]*)"/.exec(saved)?.[1] ?? '';
    assert.equal(
      saved,
      sample
        .replace('Call to rethink our metropolitan spaces', 'A new title')
        .replace('2020-06-30T00:00:00Z', updated),
    );
  });

  it('downloads a file that cannot be read as a call', async () => {
    await dropFile(page, 'call.json', `${sample},`);
    await page.click('#mend-download');
    assert.equal((await visit.downloads.take('call.json')).toString(), `${sample},`);
  });
});
