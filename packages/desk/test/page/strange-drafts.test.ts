import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { putRecords } from '../support/draft-store.js';
import { waitForWords } from '../support/page.js';
import { sample } from '../support/sample.js';
import { useVisit } from '../support/use-visit.js';

const title = 'textarea[data-path="$.title.en"]';
const mend = 'textarea#mend-text';
const json = { ...(JSON.parse(sample) as Record<string, unknown>), title: { en: 'From the draft' } };
const time = Date.UTC(2026, 0, 1);
const whole = { json, addedLanguages: [], setAside: {}, confirmed: [] };

const text = '{ "title": "From the draft"';

interface Stored {
  readonly file?: object;
  readonly state: object;
  /** Selector of the field that shows the draft, and a pattern of its content. */
  readonly opens: string;
  readonly shows?: RegExp;
}

const strange: Readonly<Record<string, Stored>> = {
  'of an older version with fewer keys': { file: { text: sample }, state: { state: { json } }, opens: title },
  'of a version with other types': {
    file: { text: sample },
    state: {
      state: { json, addedLanguages: 'fr', setAside: [1], confirmed: null },
      time: 'yesterday',
      isSaved: 1,
    },
    opens: title,
  },
  'with an impossible time': {
    file: { text: sample },
    state: { state: whole, time: 1e300 },
    opens: title,
  },
  'with a call that is not an object': {
    file: { text: sample },
    state: { state: { ...whole, json: 'Half a call' } },
    opens: mend,
    shows: /Half a call/,
  },
  'with only unknown keys': {
    file: { text: sample },
    state: { later: { json } },
    opens: mend,
  },
  'whose file is truncated': {
    file: { text: sample.slice(0, 999) },
    state: { state: whole },
    opens: title,
  },
  'whose file is missing': { state: { state: whole }, opens: title },
  'whose file has other types': {
    file: { name: {}, text: 5, bytes: 'x', list: 'x', handle: 'x' },
    state: { state: whole },
    opens: title,
  },
  'of a text whose file is missing': { state: { text }, opens: mend },
  'with hostile keys beside the call': {
    file: { text: sample },
    state: { state: { ...whole, setAside: JSON.parse('{"constructor":[5],"__proto__":5}') as object } },
    opens: title,
  },
};

describe('A stored draft', () => {
  const visit = useVisit();
  for (const [name, { file, state, opens, shows = /From the draft/ }] of Object.entries(strange)) {
    it(`${name} is offered, opens with its content, and does not hide other drafts`, async () => {
      const { page } = visit;
      const good = { id: 'good', name: 'good.json', text: sample };
      await putRecords(page, 'files', file ? [good, { id: 'strange', name: 'call.json', ...file }] : [good]);
      await putRecords(page, 'states', [
        { id: 'good', time: -1, isSaved: false, state: whole },
        { id: 'strange', time, isSaved: false, ...state },
      ]);
      await page.reload();
      await waitForWords(page, '.drafts', 'good.json');
      assert.equal((await page.$$('.drafts li')).length, 2);
      await page.click('.drafts li:first-child button');
      await page.waitForSelector(opens);
      assert.match(await page.$eval(opens, field => (field as HTMLTextAreaElement).value), shows);
    });
  }
});
