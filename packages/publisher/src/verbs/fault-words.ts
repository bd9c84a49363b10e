import { describe } from 'metropolis-call-contract';
import type { DraftFault, Draft } from '../core/index.js';

/** What to write in a cell or an option, which accept more forms than the JSON. */
const remedies: Readonly<Record<string, string>> = {
  id: 'Write letters and digits, with - _ or . between them, such as ciudad-de-mexico. Or leave it empty: it is then made from the name.',
  country: 'Write its two letters (ISO 3166), such as MX, or its name in English, French or Spanish.',
  name: 'Write the name of the institution.',
  url: 'Write a whole web address, such as https://example.org/.',
  member: 'Write yes or no.',
  role: 'Write presidency or co-presidency, or leave it empty.',
  joined: 'Write the day as year-month-day, such as 2020-06-30.',
  location: 'Write both latitude and longitude, in degrees with decimals, such as 19.43 and -99.13.',
};

const valueCodes = ['unusable', 'near-miss', 'missing', 'odd-id', 'unknown-country', 'no-such-date'];

/** Describes a fault and its remedy, for somebody who wrote a cell or an option. */
export function wordsOf<D extends Draft>({
  key,
  finding,
}: DraftFault<D>): { readonly what: string; readonly remedy: string } {
  const { what, remedy } = describe(finding);
  if (finding.code === 'duplicate-id') {
    return {
      what: `An earlier row has the same signatory: ${finding.detail.id}`,
      remedy: 'Keep one of the two rows.',
    };
  }
  return { what, remedy: (valueCodes.includes(finding.code) && remedies[key]) || remedy };
}
