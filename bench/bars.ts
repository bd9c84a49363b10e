import { languageBudget, scriptBudget } from './budgets.js';
import type { ConditionKey } from './page.js';
import type {
  CrowdFigures,
  CrowdRecord,
  HeapRecord,
  ListRecord,
  PaintRecord,
  Results,
  SignatoriesRecord,
} from './results.js';
import { median, ratioOf, type Summary } from './stats.js';
import { type SubjectKey, subjects } from './subjects.js';

/** A line of the table of targets. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly beside: string;
  readonly ratio?: Summary;
  readonly bar: string;
  /** Undefined if there is no target, or nothing was measured. */
  readonly isMet: boolean | undefined;
}

interface Comparison {
  readonly what: string;
  readonly values: readonly number[];
  /** What the values are compared with. */
  readonly name: string;
  readonly others: readonly number[];
  /** The target: at most this ratio. */
  readonly bar?: number;
  readonly format: (value: number) => string;
}

export function barsFor(results: Results): Line[] {
  return [
    ...payloadLines(results),
    ...paintLines(results),
    ...stillnessLines(results),
    heapLine(results.heap),
    ...signatoriesLines(results.signatories),
    ...listLines(results.list),
    ...crowdLines(results.crowd),
  ];
}

function payloadLines({ payload: { scripts, languages } }: Results): Line[] {
  const { 'metropolis-call': own = NaN, ...peers } = scripts;
  const [[largest, size] = ['none', NaN]] = Object.entries(languages).toSorted(([, a], [, b]) => b - a);
  const besides = Object.entries(peers).map(([name, peer]) => `${name} ${bytes(peer)}`);
  return [
    atMost('script file, brotli', own, scriptBudget, bytes, besides.join(', ')),
    atMost(`largest language file (${largest})`, size, languageBudget, bytes),
  ];
}

function paintLines({ paint }: Results): Line[] {
  const paintedOf = (subject: SubjectKey): number[] =>
    coldVisits(paint, 'slowCpu', subject).map(({ painted }) => painted);
  const workOf = (subject: SubjectKey): number[] =>
    coldVisits(paint, 'plain', subject).map(({ work }) => work);
  const painted = {
    what: 'navigation to content painted, CPU ×4, cold',
    values: paintedOf('widget'),
    format: milliseconds,
  };
  const work = {
    what: 'the main thread’s work for it, cold',
    values: workOf('widget'),
    format: milliseconds,
  };
  return [
    compare({ ...painted, ...peer('floor', paintedOf), bar: 1.25 }),
    compare({ ...painted, ...peer('githubButtons', paintedOf), bar: 1 }),
    compare({ ...painted, ...peer('emojiPicker', paintedOf) }),
    // Without a target, but these figures spread less when other programs run.
    compare({ ...work, ...peer('floor', workOf) }),
    compare({ ...work, ...peer('githubButtons', workOf) }),
  ];
}

function stillnessLines({ paint, shift }: Results): Line[] {
  const blockingOf = (subject: SubjectKey): number =>
    median(coldVisits(paint, 'slowCpu', subject).map(({ blocking }) => blocking));
  const peers = (['floor', 'githubButtons', 'emojiPicker'] as const).map(
    key => `${subjects[key].name} ${milliseconds(blockingOf(key))}`,
  );
  const worst = Math.max(...shift.map(record => record.shift));
  return [
    atMost('total blocking time, CPU ×4, cold', blockingOf('widget'), 0, milliseconds, peers.join(', ')),
    atMost('layout shift, with the data in the page (the worst)', worst, 0, value => value.toFixed(4)),
  ];
}

function heapLine(heap: readonly HeapRecord[]): Line {
  const heapsOf = (subject: SubjectKey): number[] =>
    heap.filter(record => record.subject === subject).map(record => record.heap);
  return compare({
    what: 'JS heap over a blank page',
    values: heapsOf('widget'),
    ...peer('githubButtons', heapsOf),
    bar: 1,
    format: value => `${Math.round(value / 1000)} kB`,
  });
}

function signatoriesLines(signatories: readonly SignatoriesRecord[]): Line[] {
  return (['plain', 'slowCpu'] as const).flatMap(condition => {
    const cpu = condition === 'plain' ? 'CPU ×1' : 'CPU ×4';
    const line = (subject: 'widget' | 'floor', figure: 'painted' | 'work'): Line => {
      const pairs = signatories.filter(
        record => record.condition === condition && record.subject === subject,
      );
      const name = figure === 'painted' ? `painted, ${cpu}` : 'the main thread’s work';
      return compare({
        what: `10,000 signatories: ${name}${subject === 'floor' ? ', by the floor' : ''}, less the parse`,
        values: pairs.map(({ many }) => many[figure] - many.parse),
        name: '13 signatories',
        others: pairs.map(({ few }) => few[figure] - few.parse),
        ...(subject === 'widget' && figure === 'painted' ? { bar: 1.15 } : {}),
        format: milliseconds,
      });
    };
    const painted = [line('widget', 'painted'), line('floor', 'painted')];
    // Throttling counts as work, so work is told only for the plain processor.
    return condition === 'plain' ? [...painted, line('widget', 'work'), line('floor', 'work')] : painted;
  });
}

function listLines(list: readonly ListRecord[]): Line[] {
  const keystrokes = list.flatMap(record => record.keystrokes);
  const opening = median(list.map(record => record.opening));
  const what = 'a keystroke of its search';
  return [
    atMost('opening the list of 10,000', opening, 50, milliseconds, 'a frame'),
    keystrokes.length > 0
      ? atMost(what, median(keystrokes), 16, milliseconds, 'a frame')
      : { what, measured: 'no search', beside: '', bar: '≤ 16 ms', isMet: undefined },
  ];
}

function crowdLines(crowd: readonly CrowdRecord[]): Line[] {
  const figuresOf = (subject: 'widget' | 'floor', figure: keyof CrowdFigures): number[] =>
    crowd.map(record => record[subject][figure]);
  const line = (figure: 'time' | 'work', bar?: number): Line =>
    compare({
      what: `100 widgets: ${figure} of a further one`,
      values: figuresOf('widget', figure),
      name: 'floor',
      others: figuresOf('floor', figure),
      ...(bar === undefined ? {} : { bar }),
      format: value => `${value.toFixed(2)} ms`,
    });
  const requests = Math.max(...figuresOf('widget', 'requests'));
  return [atMost('100 widgets: requests for the JSON', requests, 1, String), line('time', 1.5), line('work')];
}

/** The first visits, with empty caches. */
function coldVisits(
  paint: readonly PaintRecord[],
  condition: ConditionKey,
  subject: SubjectKey,
): PaintRecord[] {
  return paint.filter(
    visit => visit.subject === subject && visit.condition === condition && visit.cache === 'cold',
  );
}

function peer(
  subject: SubjectKey,
  valuesOf: (subject: SubjectKey) => number[],
): Pick<Comparison, 'name' | 'others'> {
  return { name: subjects[subject].name, others: valuesOf(subject) };
}

function atMost(
  what: string,
  value: number,
  bar: number,
  format: (value: number) => string,
  beside = '',
): Line {
  return { what, measured: format(value), beside, bar: `≤ ${format(bar)}`, isMet: value <= bar };
}

function compare({ what, values, name, others, bar, format }: Comparison): Line {
  const ratio = ratioOf(values, others);
  return {
    what,
    measured: format(median(values)),
    beside: `${name}: ${format(median(others))}`,
    ratio,
    bar: bar === undefined ? '–' : `≤ ${bar} ×`,
    isMet: bar === undefined ? undefined : ratio.median <= bar,
  };
}

function milliseconds(value: number): string {
  return `${Math.round(value)} ms`;
}

function bytes(count: number): string {
  return `${count.toLocaleString('en')} B`;
}
