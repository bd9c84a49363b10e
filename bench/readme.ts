import { readFileSync, writeFileSync } from 'node:fs';
import type { Line } from './lines.js';
import type { Payload, Results } from './results.js';
import { type SubjectKey, subjects } from './subjects.js';

const path = new URL('../README.md', import.meta.url);
const block = /(<!-- bench: written by `npm run bench` -->\n)[^]*?(<!-- \/bench -->)/;

/** Writes the main figures into the README, between its two comments. */
export function updateReadme({ payload }: Results, lines: readonly Line[]): void {
  const readme = readFileSync(path, 'utf8');
  if (!block.test(readme)) {
    throw new Error('README.md has no place for the figures of the bench.');
  }
  const text = sentences(payload, lines);
  writeFileSync(
    path,
    readme.replace(block, (_, start: string, end: string) => `${start}\n${text}\n\n${end}`),
  );
}

function sentences({ scripts, languages }: Payload, lines: readonly Line[]): string {
  const bytes = (count: number): string => count.toLocaleString('en');
  const largest = Math.max(...Object.values(languages));
  return `The script file is ${bytes(scripts['metropolis-call'] ?? NaN)} bytes (brotli), a language file at most ${bytes(largest)}. On a slow machine the call is
painted in ${factorOf(lines, 'widget', 'floor')} the time of the same page written by hand without a library. Where it comes with the page,
it is painted in ${factorOf(lines, 'fragment', 'static')} the time of static HTML: [all figures](bench/results/README.md).`;
}

function factorOf(lines: readonly Line[], subject: SubjectKey, other: SubjectKey): string {
  const line = lines.find(
    ({ what, beside }) =>
      what.startsWith(`${subjects[subject].name}: `) &&
      what.includes('CPU ×4') &&
      beside.startsWith(subjects[other].name),
  );
  return `${line?.ratio?.median.toFixed(2)} ×`;
}
