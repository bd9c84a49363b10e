// `npm run bench -w packages/contract`: how long the check takes for the largest calls, and for hostile files of 5 MB.
import { readFileSync } from 'node:fs';
import { checkText, limits } from 'metropolis-call-contract';

const demo = JSON.parse(readFileSync(new URL('../../../demo/call.json', import.meta.url), 'utf8'));

const largest = {
  ...demo,
  signatories: Array.from({ length: limits.signatories }, (_, index) => ({
    id: `city-${index}`,
    name: { en: `City ${index}`, fr: `Ville ${index}`, es: `Ciudad ${index}` },
    country: 'ES',
    member: index % 2 === 0,
    joined: '2020-05-28',
    location: { latitude: 41.39, longitude: 2.17 },
  })),
};
const text = JSON.stringify(largest);
const previous = { ...largest, signatories: largest.signatories.slice(9) };

const files = {
  'the most signatories': text,
  'the same, one on each line': JSON.stringify(largest, null, 1),
  'the same without a comma in any of them': text.replaceAll('"country":"ES",', '"country":"ES"'),
  'the same in curly quotes': text.replaceAll('"country"', '“country”'),
  'the same in Windows-1252': Buffer.from(text.replaceAll('City', 'Cité'), 'latin1'),
  'keys that look like known ones': JSON.stringify({ ...demo, ...manyKeys('stat', 300_000) }),
  'languages that are none': JSON.stringify({ ...demo, title: manyKeys('x_', 300_000) }),
  'marks on one letter': JSON.stringify({ ...demo, summary: 'e' + '\u0301'.repeat(2_400_000) }),
  'quotation marks at the ends of lines': '{' + '"\n'.repeat(2_500_000),
  'commas alone': '[' + ','.repeat(5_000_000),
};

for (const [name, file] of Object.entries(files)) {
  const start = performance.now();
  const { findings } = checkText(file, { previous });
  const time = (performance.now() - start) / 1000;
  console.log(
    `${time.toFixed(1).padStart(5)} s  ${(file.length / 1e6).toFixed(1)} MB  ${name}: ${findings.length} findings`,
  );
}

function manyKeys(start, count) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [start + index.toString(36), 'x']));
}
