import { languageBudget, scriptBudget } from './budgets.js';
import type { ConditionKey } from './page.js';
import {
  subjectsOf,
  type CrowdFigures,
  type CrowdRecord,
  type HeapRecord,
  type ListRecord,
  type PaintRecord,
  type Results,
  type SignatoriesRecord,
} from './results.js';
import { atMost, bytes, compare, type Line, milliseconds, peer } from './lines.js';
import { median } from './stats.js';
import { type SubjectKey, subjects } from './subjects.js';

export function barsFor(results: Results): Line[] {
  return [
    ...payloadLines(results),
    ...paintLines(results),
    ...stillnessLines(results),
    ...heapLines(results.heap),
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
  const line = (
    subject: SubjectKey,
    other: SubjectKey,
    condition: 'plain' | 'slowCpu',
    bar?: number,
  ): Line => {
    const paintedOf = (key: SubjectKey): number[] =>
      coldVisits(paint, condition, key).map(({ painted }) => painted);
    const cpu = condition === 'plain' ? 'CPU ×1' : 'CPU ×4';
    return compare({
      what: `${subjects[subject].name}: navigation to content painted, ${cpu}, cold`,
      values: paintedOf(subject),
      ...peer(other, paintedOf),
      ...(bar === undefined ? {} : { bar }),
      format: milliseconds,
    });
  };
  const workOf = (subject: SubjectKey): number[] =>
    coldVisits(paint, 'plain', subject).map(({ work }) => work);
  const others = subjectsOf(paint).filter(
    key => !['fragment', 'staticScript', 'widget', 'floor', 'roomFloor', 'heavyFloor'].includes(key),
  );
  return [
    line('fragment', 'static', 'slowCpu', 1.05),
    line('fragment', 'static', 'plain'),
    line('fragment', 'staticScript', 'slowCpu'),
    line('widget', 'floor', 'plain', 1.2),
    line('widget', 'floor', 'slowCpu', 1.2),
    // For information: the comparison with a floor that also reserves its height.
    line('widget', 'roomFloor', 'plain'),
    line('widget', 'roomFloor', 'slowCpu'),
    // For information: the cost of the bytes of the script file alone.
    line('heavyFloor', 'floor', 'plain'),
    line('heavyFloor', 'floor', 'slowCpu'),
    // For information: these peers have other or fewer features.
    ...others.map(other => line('widget', other, 'slowCpu')),
    // No target. Other programs on the machine disturb these figures less.
    compare({
      what: 'the main thread’s work for it, cold',
      values: workOf('widget'),
      ...peer('floor', workOf),
      format: milliseconds,
    }),
  ];
}

function stillnessLines({ paint, shift }: Results): Line[] {
  const blockingOf = (subject: SubjectKey): number =>
    median(coldVisits(paint, 'slowCpu', subject).map(({ blocking }) => blocking));
  const peers = (['floor', 'githubButtons', 'emojiPicker'] as const).map(
    key => `${subjects[key].name} ${milliseconds(blockingOf(key))}`,
  );
  const worst = (subject: SubjectKey): number =>
    Math.max(...shift.filter(record => record.subject === subject).map(record => record.shift));
  const shiftLine = (subject: SubjectKey, name: string): Line =>
    atMost(`layout shift, ${name} (the worst)`, worst(subject), 0, value => value.toFixed(4));
  return [
    atMost('total blocking time, CPU ×4, cold', blockingOf('widget'), 0, milliseconds, peers.join(', ')),
    shiftLine('fragment', 'as a fragment'),
    shiftLine('inline', 'with the data in the page'),
  ];
}

function heapLines(heap: readonly HeapRecord[]): Line[] {
  const heapsOf = (subject: SubjectKey): number[] =>
    heap.filter(record => record.subject === subject).map(record => record.heap);
  return (['emptyLit', 'githubButtons'] as const).map(other =>
    compare({
      what: 'JS heap over a blank page',
      values: heapsOf('widget'),
      ...peer(other, heapsOf),
      format: value => `${Math.round(value / 1000)} kB`,
    }),
  );
}

function signatoriesLines(signatories: readonly SignatoriesRecord[]): Line[] {
  return (['plain', 'slowCpu'] as const).flatMap(condition => {
    const cpu = condition === 'plain' ? 'CPU ×1' : 'CPU ×4';
    const visitsOf = (subject: SubjectKey): SignatoriesRecord[] =>
      signatories.filter(record => record.condition === condition && record.subject === subject);
    const visits = visitsOf('widget');
    return [
      compare({
        what: `10,000 signatories at a URL of their own: painted, ${cpu}`,
        values: visits.map(({ apart }) => apart?.painted ?? NaN),
        name: '13 signatories',
        others: visits.map(({ few }) => few.painted),
        bar: 1.05,
        format: milliseconds,
      }),
      inCallLine(visits, cpu, 1.4),
      inCallLine(visitsOf('floor'), `${cpu}, by the floor`),
    ];
  });
}

function inCallLine(visits: readonly SignatoriesRecord[], how: string, bar?: number): Line {
  return compare({
    what: `10,000 signatories in the call: painted, ${how}, less the parse`,
    values: visits.map(({ many }) => many.painted - many.parse),
    name: '13 signatories',
    others: visits.map(({ few }) => few.painted - few.parse),
    ...(bar === undefined ? {} : { bar }),
    format: milliseconds,
  });
}

function listLines(list: readonly ListRecord[]): Line[] {
  const keystrokes = list.flatMap(record => record.keystrokes);
  const opening = median(list.map(record => record.opening));
  const what = 'a keystroke of its search';
  const checked = [...new Set(list.flatMap(record => record.checked))];
  return [
    atMost('opening the list of 10,000', opening, 50, milliseconds),
    atMost(
      'opening the list of 10,000, apart: after its answer',
      median(list.map(record => record.openingApart)),
      50,
      milliseconds,
    ),
    keystrokes.length > 0
      ? atMost(what, median(keystrokes), 16, milliseconds, 'a frame')
      : { what, measured: 'no search', beside: '', bar: '≤ 16 ms', isMet: undefined },
    {
      what: 'what a check asks for, the list apart',
      measured: checked.join(', '),
      beside: '',
      bar: 'the call alone',
      isMet: checked.join() === '/apart.json',
    },
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
