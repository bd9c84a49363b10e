import { median, ratio, summary } from './stats.js';
import { subjects } from './subjects.js';

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
  const times = subject => visits(paint, 'slowCpu', subject).map(({ painted }) => painted);
  const work = subject => visits(paint, 'plain', subject).map(visit => visit.work);
  return [
    ...Object.entries({ floor: 1.25, githubButtons: 1, emojiPicker: undefined }).map(([subject, bar]) =>
      ratioLine(what, subject, times('widget'), times(subject), bar, milliseconds),
    ),
    // Of no bar, but of less spread where other programs run.
    ...['floor', 'githubButtons'].map(subject =>
      ratioLine(
        'the main thread’s work for it, cold',
        subject,
        work('widget'),
        work(subject),
        undefined,
        milliseconds,
      ),
    ),
  ];
}

function stillnessLines({ paint, shift }) {
  const blocking = subject => median(visits(paint, 'slowCpu', subject).map(visit => visit.blocking));
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
  const line = (subject, figure, condition, what, bar) => {
    const pairs = signatories.filter(record => record.condition === condition && record.subject === subject);
    const net = size => pairs.map(pair => pair[size][figure] - pair[size].parse);
    return ratioLine(
      `10,000 signatories: ${what}, less the parse`,
      '13 signatories',
      net('many'),
      net('few'),
      bar,
      milliseconds,
    );
  };
  return [
    line('widget', 'painted', 'plain', 'painted, CPU ×1', 1.15),
    line('floor', 'painted', 'plain', 'painted, CPU ×1, by the floor'),
    line('widget', 'painted', 'slowCpu', 'painted, CPU ×4', 1.15),
    line('floor', 'painted', 'slowCpu', 'painted, CPU ×4, by the floor'),
    line('widget', 'work', 'plain', 'the main thread’s work'),
    line('floor', 'work', 'plain', 'the main thread’s work, by the floor'),
  ];
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
  const requests = Math.max(...crowd.map(record => record.widget.requests));
  const figures = (subject, figure) => crowd.map(record => record[subject][figure]);
  const fine = value => `${value.toFixed(2)} ms`;
  return [
    atMost('100 widgets: requests for the JSON', requests, 1, String, ''),
    ratioLine(
      '100 widgets: time of a further one',
      'floor',
      figures('widget', 'time'),
      figures('floor', 'time'),
      1.5,
      fine,
    ),
    ratioLine(
      '100 widgets: work of a further one',
      'floor',
      figures('widget', 'work'),
      figures('floor', 'work'),
      undefined,
      fine,
    ),
  ];
}

/** The visits of those who were not there before. */
function visits(paint, condition, subject) {
  return paint.filter(
    visit => visit.subject === subject && visit.condition === condition && visit.cache === 'cold',
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
    beside: `${subjects[name]?.name ?? name}: ${format(summary(others).median)}`,
    ratio: spread,
    bar: bar === undefined ? '–' : `≤ ${bar} ×`,
    isMet: bar === undefined ? undefined : spread.median <= bar,
  };
}

function milliseconds(value) {
  return `${Math.round(value)} ms`;
}
