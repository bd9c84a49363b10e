import { barsFor } from './bars.js';
import type { Line } from './lines.js';
import { type ConditionKey, conditionKeys, conditions } from './page.js';
import { plotPaint } from './plot.js';
import { updateReadme } from './readme.js';
import { type HeapPartsRecord, type PaintRecord, type Results, subjectsOf } from './results.js';
import { type Summary, summaryOf } from './stats.js';
import { type SubjectKey, subjects } from './subjects.js';
import { rawName, table, verdict, write } from './write.js';

/** Writes the raw figures, the tables, the plot, and the figures of the project's README. */
export async function writeResults(results: Results): Promise<void> {
  const lines = barsFor(results);
  const raw = rawName(results.machine.date);
  await write(raw, JSON.stringify(results));
  await write('paint.svg', plotPaint(results.paint));
  await write('README.md', page(results, lines, raw));
  updateReadme(results, lines);
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

function page(results: Results, lines: readonly Line[], raw: string): string {
  const { machine, payload, modules, floorDiffers } = results;
  return `# Payload and speed

\`npm run bench\`, ${machine.date.slice(0, 10)}: ${machine.browser}, ${machine.processors}, load ${machine.load.toFixed(1)} at the start,
${machine.rounds} rounds. Raw figures: [${raw}](${raw}).

${table(
  ['what', 'measured', 'beside', 'ratio (middle half)', 'target', 'reached'],
  lines.map(line => [
    line.what,
    line.measured,
    line.beside,
    spread(line.ratio),
    line.bar,
    verdict(line.isMet),
  ]),
)}

Each ratio is the median of the ratios of pairs; both parts of a pair are measured in the same round. The brackets show
where the middle half of the ratios lies. Times depend on the machine: compare only ratios.

## Navigation to content painted

![A dot for each visit, in groups by processor, network and cache](paint.svg)

${table(['milliseconds: median (middle half)', ...subjectsOf(results.paint).map(key => subjects[key].name)], paintRows(results.paint))}

${howItIsMeasured(floorDiffers)}

## What the heap holds

By the kinds of V8's heap snapshot, in kB, less those of a blank page. The empty Lit element is built as the script file is. Its
share is what any element on Lit holds.

${table(['kind', subjects.widget.name, subjects.emptyLit.name], heapPartRows(results.heapParts))}

## What each module costs

By how much smaller the script file would be without the module (brotli). Text that several modules share counts for none
of them.

${table(
  ['module', 'minified', 'brotli'],
  modules.map(({ module, minified, compressed }) => [module, minified, compressed]),
)}

## What each language costs

Only visitors who need a language load its file.

${table(['language file', 'brotli'], Object.entries(payload.languages))}
`;
}

function paintRows(paint: readonly PaintRecord[]): string[][] {
  return conditionKeys.flatMap(condition =>
    (['cold', 'warm'] as const).map(cache => [
      `${conditions[condition].name}, ${cache}`,
      ...subjectsOf(paint).map(subject => spread(summaryOf(timesOf(paint, condition, cache, subject)), 0)),
    ]),
  );
}

function heapPartRows(records: readonly HeapPartsRecord[]): string[][] {
  const partsOf = (subject: HeapPartsRecord['subject']): HeapPartsRecord['parts'] =>
    records.find(record => record.subject === subject)?.parts ?? {};
  const [blank, empty, widget] = [partsOf('blank'), partsOf('emptyLit'), partsOf('widget')];
  const more = (parts: HeapPartsRecord['parts'], kind: string): number =>
    ((parts[kind] ?? 0) - (blank[kind] ?? 0)) / 1000;
  const kinds = Object.keys(widget).toSorted((a, b) => more(widget, b) - more(widget, a));
  const rows = kinds.map(kind => [kind, more(widget, kind), more(empty, kind)] as const);
  const sum = (column: 1 | 2): number => rows.reduce((total, row) => total + row[column], 0);
  return [...rows, ['all', sum(1), sum(2)] as const]
    .filter(([, ours]) => Math.abs(ours) >= 0.5)
    .map(([kind, ours, theirs]) => [kind, ours.toFixed(0), theirs.toFixed(0)]);
}

function timesOf(
  paint: readonly PaintRecord[],
  condition: ConditionKey,
  cache: 'cold' | 'warm',
  subject: SubjectKey,
): number[] {
  return paint
    .filter(visit => visit.condition === condition && visit.cache === cache && visit.subject === subject)
    .map(({ painted }) => painted);
}

function howItIsMeasured(floorDiffers: readonly string[]): string {
  const result =
    floorDiffers.length > 0
      ? `**it differs**: \`${floorDiffers.slice(0, 5).join('`, `')}\`…`
      : 'there is no difference';
  return `- **Visitors.** Each cold visit uses a new browser context; the warm visit is the second one of that context. The subjects take
  turns, and each round begins with another subject. A blank page of the same origin is open before, so that no process
  starts during the measurement. The browser is Chromium's headless shell, because the full browser also loads about a
  hundred files of its own interface for each new context.
- **Content painted.** All subjects have the same detector. Mutation observers on the page and on every shadow root, closed
  ones too, find the content: title, count and button of the widget; button and count of github-buttons; the emojis of
  emoji-picker-element. The content is painted at the first task after the next frame. Frames are not limited to 60 a second.
- **Data.** Everything comes from one local server, compressed with brotli-11. github-buttons asks this server instead of
  api.github.com, for an answer of the same shape; only that URL is changed in it. giscus shows its content in an iframe of
  giscus.app, so that only its bytes are measured.
- **The fragment** is the element with a declarative shadow root, as \`@lit-labs/ssr\` and \`publish\` write it. **Static HTML** is
  the same page without the script: nothing can be painted earlier. **With an empty script** it has a script tag as the
  fragment has, but the file holds a comment alone: the rest of the difference is what our code costs.
- **The floor** is the same finished DOM with the same styles and the same request, written by hand:
  [floor.ts](../pages/floor.ts). Each run compares its DOM with that of the widget: ${result}. The floor
  takes its room when its content comes, and the text below it moves then. The widget takes its room when its script runs:
  before the first paint, if the script is in the cache. The floor **that keeps its room** does the same with an empty box.
  **With our code not run** the floor's file also holds the code of the script file, in a branch that never runs: the difference is what its bytes cost.
- **Heap** is the memory in use after garbage collection, minus that of a blank page. **Opening** and **keystroke** are all
  that the main thread does for them, the next frame included. Where the list is apart, **opening** is the time from its answer to
  its first entries painted.`;
}

function spread(summary: Summary | undefined, digits = 2): string {
  return summary
    ? `${summary.median.toFixed(digits)} (${summary.from.toFixed(digits)}–${summary.to.toFixed(digits)})`
    : '';
}
