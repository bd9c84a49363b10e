import { conditions } from './page.js';
import { median } from './stats.js';
import { subjects } from './subjects.js';

const size = { width: 760, label: 170, line: 18, group: 30, axis: 40 };
const colours = { widget: '#0b5d52', floor: '#767676', githubButtons: '#8250df', emojiPicker: '#bc4c00' };
const ticks = [50, 100, 200, 500, 1000, 2000, 5000, 10_000];

/** From navigation to painted content as an SVG: a dot for each visit, a stroke for their median, on a logarithmic axis. */
export function plotPaint(paint) {
  const groups = Object.keys(conditions).flatMap(condition =>
    ['cold', 'warm'].map(cache => ({ condition, cache })),
  );
  const groupHeight = size.group + Object.keys(subjects).length * size.line;
  const height = groups.length * groupHeight + size.axis;
  const x = logarithmic(paint.map(({ painted }) => painted));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
${axis(x, height)}
${groups.map((group, index) => groupOf(paint, group, x, index * groupHeight)).join('\n')}
</svg>
`;
}

function logarithmic(values) {
  const [low, high] = [Math.log(Math.min(...values) * 0.9), Math.log(Math.max(...values) * 1.1)];
  const scale = value =>
    size.label + ((Math.log(value) - low) / (high - low)) * (size.width - size.label - 20);
  return Object.assign(value => scale(value).toFixed(1), {
    ticks: ticks.filter(tick => Math.log(tick) > low && Math.log(tick) < high),
  });
}

function axis(x, height) {
  const bottom = height - size.axis + 10;
  return x.ticks
    .map(
      tick =>
        `<path d="M${x(tick)} 10V${bottom}" stroke="#ddd"/><text x="${x(tick)}" y="${bottom + 16}" text-anchor="middle">${tick} ms</text>`,
    )
    .join('\n');
}

function groupOf(paint, { condition, cache }, x, top) {
  const lines = Object.keys(subjects).map((subject, index) => {
    const y = top + size.group + index * size.line;
    const times = paint
      .filter(visit => visit.condition === condition && visit.cache === cache && visit.subject === subject)
      .map(({ painted }) => painted);
    return lineOf(subject, times, x, y);
  });
  return `<text x="8" y="${top + 20}" font-weight="bold">${conditions[condition].name}, ${cache}</text>\n${lines.join('\n')}`;
}

function lineOf(subject, times, x, y) {
  const colour = colours[subject];
  const dots = times.map(
    time => `<circle cx="${x(time)}" cy="${y}" r="3.5" fill="${colour}" fill-opacity=".4"/>`,
  );
  const middle = x(median(times));
  return `<text x="8" y="${y + 4}" fill="${colour}">${subjects[subject].name}</text>${dots.join('')}<path d="M${middle} ${y - 7}v14" stroke="${colour}" stroke-width="2.5"/>`;
}
