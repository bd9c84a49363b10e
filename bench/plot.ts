import { type ConditionKey, conditionKeys, conditions } from './page.js';
import { median } from './stats.js';
import { type SubjectKey, subjects } from './subjects.js';
import { type PaintRecord, subjectsOf } from './results.js';

interface Group {
  readonly condition: ConditionKey;
  readonly cache: 'cold' | 'warm';
}

/** A logarithmic axis: milliseconds to an x coordinate. */
interface Axis {
  readonly ticks: readonly number[];
  x(milliseconds: number): string;
}

const size = { width: 760, label: 220, line: 18, group: 30, axis: 40 };
const colours: Readonly<Record<SubjectKey, string>> = {
  static: '#111',
  staticScript: '#444',
  fragment: '#0969da',
  inline: '#1a7f37',
  widget: '#0b5d52',
  floor: '#767676',
  roomFloor: '#767676',
  heavyFloor: '#767676',
  githubButtons: '#8250df',
  emojiPicker: '#bc4c00',
  emptyLit: '#999',
  former: '#999',
};
const ticks = [50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** Draws the times from navigation to painted content as an SVG: a dot for each visit, a stroke for their median. */
export function plotPaint(paint: readonly PaintRecord[]): string {
  const groups = conditionKeys.flatMap(condition =>
    (['cold', 'warm'] as const).map(cache => ({ condition, cache })),
  );
  const groupHeight = size.group + subjectsOf(paint).length * size.line;
  const height = groups.length * groupHeight + size.axis;
  const axis = axisFor(paint.map(({ painted }) => painted));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
${drawAxis(axis, height)}
${groups.map((group, index) => drawGroup(paint, group, axis, index * groupHeight)).join('\n')}
</svg>
`;
}

function axisFor(values: readonly number[]): Axis {
  const [low, high] = [Math.log(Math.min(...values) * 0.9), Math.log(Math.max(...values) * 1.1)];
  const width = size.width - size.label - 20;
  return {
    x: value => (size.label + ((Math.log(value) - low) / (high - low)) * width).toFixed(1),
    ticks: ticks.filter(tick => Math.log(tick) > low && Math.log(tick) < high),
  };
}

function drawAxis(axis: Axis, height: number): string {
  const bottom = height - size.axis + 10;
  return axis.ticks
    .map(
      tick =>
        `<path d="M${axis.x(tick)} 10V${bottom}" stroke="#ddd"/><text x="${axis.x(tick)}" y="${bottom + 16}" text-anchor="middle">${tick} ms</text>`,
    )
    .join('\n');
}

function drawGroup(
  paint: readonly PaintRecord[],
  { condition, cache }: Group,
  axis: Axis,
  top: number,
): string {
  const lines = subjectsOf(paint).map((subject, index) => {
    const times = paint
      .filter(visit => visit.condition === condition && visit.cache === cache && visit.subject === subject)
      .map(({ painted }) => painted);
    return drawLine(subject, times, axis, top + size.group + index * size.line);
  });
  return `<text x="8" y="${top + 20}" font-weight="bold">${conditions[condition].name}, ${cache}</text>\n${lines.join('\n')}`;
}

function drawLine(subject: SubjectKey, times: readonly number[], axis: Axis, y: number): string {
  const colour = colours[subject];
  const dots = times.map(
    time => `<circle cx="${axis.x(time)}" cy="${y}" r="3.5" fill="${colour}" fill-opacity=".4"/>`,
  );
  const middle = axis.x(median(times));
  return `<text x="8" y="${y + 4}" fill="${colour}">${subjects[subject].name}</text>${dots.join('')}<path d="M${middle} ${y - 7}v14" stroke="${colour}" stroke-width="2.5"/>`;
}
