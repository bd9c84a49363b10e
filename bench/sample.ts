import { readFileSync } from 'node:fs';
import type { Call } from 'metropolis-call-contract';
import { splitCall } from '../packages/publisher/src/publish/data/split-call.js';

/** The demo's call as text, with its 13 signatories. */
export const call = readFileSync(new URL('../demo/call.json', import.meta.url), 'utf8');

const countries = ['BR', 'CA', 'CO', 'DE', 'ES', 'FR', 'ID', 'IN', 'KR', 'MX', 'TR', 'ZA'];

/** The same call with `count` signatories. Each has its own name; some have a page, a country or a membership. */
export function callSignedBy(count: number): string {
  const signatories = Array.from({ length: count }, (_, index) => ({
    id: `institution-${index}`,
    name: `${letters(index)} Metropolitan Area`,
    ...(index % 2 ? { country: countries[index % countries.length] } : {}),
    ...(index % 3 ? { member: true } : {}),
    ...(index % 5 ? {} : { url: `https://example.org/${index}` }),
  }));
  return JSON.stringify({ ...(JSON.parse(call) as object), signatories });
}

/** The same call with its list at a separate address, in the form that `publish` writes. */
export function listApart(whole: string, url: string): string {
  const data = JSON.parse(whole) as Call;
  return JSON.stringify(splitCall({ call: data, signatories: data.signatories ?? [] }, url).call);
}

/** A number as letters, so that the names are not in alphabetical order. */
function letters(number: number): string {
  const [last, rest] = [number % 26, Math.floor(number / 26)];
  const letter = String.fromCharCode((last ? 97 : 65) + last);
  return rest ? letter + letters(rest) : letter.toUpperCase();
}
