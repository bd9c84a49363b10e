import { readFileSync, writeFileSync } from 'node:fs';

const path = new URL('../README.md', import.meta.url);
const block = /(<!-- bench: written by `npm run bench` -->\n)[^]*?(<!-- \/bench -->)/;

/** Says in the README what was measured, between its two comments. */
export function updateReadme({ payload }, lines) {
  const readme = readFileSync(path, 'utf8');
  if (!block.test(readme)) {
    throw new Error('README.md has no place for what the bench says.');
  }
  writeFileSync(
    path,
    readme.replace(block, (_, start, end) => `${start}\n${sentences(payload, lines)}\n\n${end}`),
  );
}

function sentences({ scripts, languages }, lines) {
  const bytes = count => count.toLocaleString('en');
  const largest = Math.max(...Object.values(languages));
  const times = name =>
    lines.find(({ what, beside }) => what.startsWith('navigation') && beside.startsWith(name)).ratio;
  const factor = name => `${times(name).median.toFixed(2)} ×`;
  return `The script file is ${bytes(scripts['metropolis-call'])} bytes (brotli), a language file at most ${bytes(largest)}. On a slow machine the call is
painted in ${factor('floor')} the time of the same page written by hand without a library, and ${factor('github-buttons')} that of
github-buttons: [all figures](bench/results/README.md).`;
}
