import { readFileSync } from 'node:fs';

/** The demo's call as text, with the 13 who signed it. */
export const call = readFileSync(new URL('../demo/call.json', import.meta.url), 'utf8');

const countries = ['BR', 'CA', 'CO', 'DE', 'ES', 'FR', 'ID', 'IN', 'KR', 'MX', 'TR', 'ZA'];

/** The same with so many signatories: each has a name of its own, some have a page, a country or a membership. */
export function callSignedBy(count) {
  const signatories = Array.from({ length: count }, (_, index) => ({
    id: `institution-${index}`,
    name: `${letters(index)} Metropolitan Area`,
    ...(index % 2 ? { country: countries[index % countries.length] } : {}),
    ...(index % 3 ? { member: true } : {}),
    ...(index % 5 ? {} : { url: `https://example.org/${index}` }),
  }));
  return JSON.stringify({ ...JSON.parse(call), signatories });
}

/** A number in letters, so that the names are not in the order of their sorting. */
function letters(number) {
  const [last, rest] = [number % 26, Math.floor(number / 26)];
  const letter = String.fromCharCode((last ? 97 : 65) + last);
  return rest ? letter + letters(rest) : letter.toUpperCase();
}
