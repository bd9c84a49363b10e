import { median, ratio, summary } from './stats.mjs';

/**
 * A line of the table of what must be reached.
 *
 * @typedef {object} Line
 * @property {string} what
 * @property {string} measured
 * @property {string} beside
 * @property {{ median: number, from: number, to: number, runs: number }} [ratio]
 * @property {string} bar
 * @property {boolean | undefined} isMet undefined where there was nothing to measure
 */

/** @returns {Line[]} */
export function bars(results) {
  return [
    ...payloadLines(results),
    ...paintLines(results),
    ...stillnessLines(results),
    heapLine(results),
    ...signatoriesLines(results),
    ...listLines(results),
    ...crowdLines(results),
  ];
}

function payloadLines({ payload: { scripts, languages } }) {
  const [largest, size] = Object.entries(languages).toSorted(([, a], [, b]) => b - a)[0];
  const bytes = count => `${count.toLocaleString('en')} B`;
  const peers = Object.entries(scripts).filter(([name]) => name !== 'metropolis-call');
  return [
    atMost(
      'script file, brotli',
      scripts['metropolis-call'],
      12_288,
      bytes,
      peers.map(([name, peer]) => `${name} ${bytes(peer)}`).join(', '),
    ),
    atMost(`largest language file (${largest})`, size, 1_024, bytes, ''),
  ];
}

function paintLines({ paint }) {
  const what = 'navigation to content painted, CPU ×4, cold';
  const times = subject => visits(paint, subject).map(({ painted }) => painted);
  const beside = (subject, bar) =>
    ratioLine(what, subject, times('widget'), times(subject), bar, milliseconds);
  return [beside('floor', 1.25), beside('githubButtons', 1), beside('emojiPicker', undefined)];
}

function stillnessLines({ paint, shift }) {
  const blocking = subject => median(visits(paint, subject).map(visit => visit.blocking));
  const peers = `floor ${milliseconds(blocking('floor'))}, github-buttons ${milliseconds(blocking('githubButtons'))}, emoji-picker-element ${milliseconds(blocking('emojiPicker'))}`;
  const worst = Math.max(...shift.map(record => record.shift));
  return [
    atMost('total blocking time, CPU ×4, cold', blocking('widget'), 0, milliseconds, peers),
    atMost('layout shift, with the data in the page (the worst)', worst, 0, value => value.toFixed(4), ''),
  ];
}

function heapLine({ heap }) {
  const of = subject => heap.filter(record => record.subject === subject).map(record => record.heap);
  const kilobytes = value => `${Math.round(value / 1000)} kB`;
  return ratioLine(
    'JS heap over a blank page',
    'githubButtons',
    of('widget'),
    of('githubButtons'),
    1,
    kilobytes,
  );
}

function signatoriesLines({ signatories }) {
  return ['plain', 'slowCpu'].map(condition => {
    const pairs = signatories.filter(record => record.condition === condition);
    const net = size => pairs.map(pair => pair[size].painted - pair[size].parse);
    const what = `10,000 signatories: painted, less the parse, CPU ×${condition === 'plain' ? 1 : 4}`;
    return ratioLine(what, '13 signatories', net('many'), net('few'), 1.15, milliseconds);
  });
}

function listLines({ list }) {
  const keystrokes = list.flatMap(record => record.keystrokes);
  const opening = median(list.map(record => record.opening));
  return [
    atMost('opening the list of 10,000', opening, 50, milliseconds, 'a frame'),
    keystrokes.length
      ? atMost('a keystroke of its search', median(keystrokes), 16, milliseconds, 'a frame')
      : {
          what: 'a keystroke of its search',
          measured: 'no search',
          beside: '',
          bar: '≤ 16 ms',
          isMet: undefined,
        },
  ];
}

function crowdLines({ crowd }) {
  const requests = Math.max(...crowd.map(record => record.requests));
  const times = subject => crowd.map(record => record[subject]);
  const fine = value => `${value.toFixed(2)} ms`;
  return [
    atMost('100 widgets: requests for the JSON', requests, 1, String, ''),
    ratioLine('100 widgets: each further one', 'floor', times('widget'), times('floor'), 1.5, fine),
  ];
}

/** The visits that the bars are for: a new visitor on a slow machine. */
function visits(paint, subject) {
  return paint.filter(
    visit => visit.subject === subject && visit.condition === 'slowCpu' && visit.cache === 'cold',
  );
}

function atMost(what, value, bar, format, beside) {
  return { what, measured: format(value), beside, bar: `≤ ${format(bar)}`, isMet: value <= bar };
}

function ratioLine(what, name, values, others, bar, format) {
  const spread = ratio(values, others);
  return {
    what,
    measured: format(summary(values).median),
    beside: `${name}: ${format(summary(others).median)}`,
    ratio: spread,
    bar: bar === undefined ? '–' : `≤ ${bar} ×`,
    isMet: bar === undefined ? undefined : spread.median <= bar,
  };
}

function milliseconds(value) {
  return `${Math.round(value)} ms`;
}
