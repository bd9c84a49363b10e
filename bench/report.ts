import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { bars } from './bars.js';
import { conditions } from './page.js';
import { plotPaint } from './plot.js';
import { updateReadme } from './readme.js';
import { summary } from './stats.js';
import { subjects } from './subjects.js';

const folder = new URL('results/', import.meta.url);

/** Writes the raw figures, the tables and the plot, and what the README says of them. */
export async function writeResults(results) {
  const lines = bars(results);
  mkdirSync(folder, { recursive: true });
  const raw = `${results.machine.date.slice(0, 16).replace(':', '')}.json`;
  await write(raw, JSON.stringify(results));
  writeFileSync(new URL('paint.svg', folder), plotPaint(results.paint));
  await write('README.md', page(results, lines, raw));
  await updateReadme(results, lines);
  console.table(
    lines.map(({ what, measured, beside, ratio, bar, isMet }) => ({
      what,
      measured,
      beside,
      ratio: spread(ratio),
      bar,
      met: verdict(isMet),
    })),
  );
}

async function write(name, text) {
  const path = new URL(name, folder);
  const config = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...config, filepath: name }));
}

function page(results, lines, raw) {
  const { machine, payload, modules, floorDiffers } = results;
  return `# Payload and speed

\`npm run bench\`, ${machine.date.slice(0, 10)}: ${machine.browser}, ${machine.processors}, load ${machine.load.toFixed(1)} at the start,
${machine.rounds} rounds. Raw figures: [${raw}](${raw}).

${table(
  ['what', 'measured', 'beside', 'ratio (middle half)', 'must reach', 'reached'],
  lines.map(line => [
    line.what,
    line.measured,
    line.beside,
    spread(line.ratio),
    line.bar,
    verdict(line.isMet),
  ]),
)}

A ratio is the median of the ratios of pairs, each measured in the same round; in brackets is where the middle half of
them lies. Times are good for ratios alone.

## Navigation to content painted

![A dot for each visit, in groups by processor, network and cache](paint.svg)

${table(['milliseconds: median (middle half)', ...Object.values(subjects).map(({ name }) => name)], paintRows(results.paint))}

${howItIsMeasured(floorDiffers)}

## What each module costs

By how much smaller the script file would be without it (brotli); what modules share counts for none of them.

${table(
  ['module', 'minified', 'brotli'],
  modules.map(({ module, minified, compressed }) => [module, minified, compressed]),
)}

## What each language costs

A file that only visitors load who need it.

${table(['language file', 'brotli'], Object.entries(payload.languages))}
`;
}

function paintRows(paint) {
  return Object.entries(conditions).flatMap(([condition, { name }]) =>
    ['cold', 'warm'].map(cache => [
      `${name}, ${cache}`,
      ...Object.keys(subjects).map(subject =>
        spread(
          summary(
            paint
              .filter(
                visit => visit.condition === condition && visit.cache === cache && visit.subject === subject,
              )
              .map(({ painted }) => painted),
          ),
          0,
        ),
      ),
    ]),
  );
}

function howItIsMeasured(floorDiffers) {
  return `- **Visitors.** Each visit is that of a new browser context, so that cold is cold; warm is its second visit. The subjects
  take turns, in each round beginning with another one. A blank page of the same origin is there before, so that no process
  starts within what is measured. The browser is Chromium's headless shell: the full one, for each new context, also loads
  some hundred files of its own interface, right while the page loads.
- **Content painted.** One detector for all: mutation observers on the page and on every shadow root, closed ones too, find
  the content (of the widget title, count and button; of github-buttons button and count; of emoji-picker-element the
  emojis); the first task after the next frame is when it is painted. Frames are not held to 60 a second.
- **Data.** Everything comes from one local server, brotli-11. github-buttons asks it, in the place of api.github.com, for
  an answer of the same shape; that is the one string that is changed in it. giscus has its content in an iframe of
  giscus.app, so that it is measured in bytes alone.
- **The floor** is the same finished DOM with the same styles and fetch, by hand: [floor.js](../pages/floor.js). Its DOM is
  compared with the widget's in each run: ${floorDiffers.length ? `**it differs**: \`${floorDiffers.slice(0, 5).join('`, `')}\`…` : 'no difference'}.
- **Heap** is what is used after collection, less that of a blank page. **Opening** and **keystroke** are all that the main
  thread does for them, the frame included.`;
}

function table(head, rows) {
  return [head, head.map(() => '-'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

function spread(values, digits = 2) {
  return values
    ? `${values.median.toFixed(digits)} (${values.from.toFixed(digits)}–${values.to.toFixed(digits)})`
    : '';
}

function verdict(isMet) {
  return isMet === undefined ? '–' : isMet ? 'yes' : '**no**';
}
