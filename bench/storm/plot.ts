import { type ScenarioKey, scenarios, type StormRecord } from './scenarios.js';
import { steadyRate } from './figures.js';

const size = { width: 760, height: 190, left: 50, right: 16, top: 34, bottom: 34, gap: 16 };

/** Draws requests per second over time as an SVG: a panel for each scenario. */
export function plotStorm(records: readonly StormRecord[]): string {
  const height = records.length * (size.height + size.gap);
  const panels = records.map((record, index) => drawPanel(record, index * (size.height + size.gap)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
${panels.join('\n')}
</svg>
`;
}

function drawPanel(record: StormRecord, top: number): string {
  const { perSecond, away } = record;
  const steady = steadyRate(record);
  const highest = Math.max(3 * steady, ...perSecond);
  const bottom = top + size.height - size.bottom;
  const x = (second: number): number =>
    size.left + (second / perSecond.length) * (size.width - size.left - size.right);
  const y = (requests: number): number => bottom - (requests / highest) * (bottom - top - size.top);
  const level = (requests: number, label: string): string =>
    `<path d="M${size.left} ${round(y(requests))}H${size.width - size.right}" stroke="#999" stroke-dasharray="4 3"/><text x="${size.left - 6}" y="${round(y(requests)) + 4}" text-anchor="end" fill="#555">${label}</text>`;
  const bars = perSecond.map(
    (requests, second) => `M${round(x(second + 0.5))} ${bottom}V${round(y(requests))}`,
  );
  const ticks = Array.from({ length: Math.floor(perSecond.length / 60) + 1 }, (_, minute) => minute);
  return `<text x="8" y="${top + 20}" font-weight="bold">${titleOf(record.scenario)}</text>
<rect x="${round(x(away[0]))}" y="${top + size.top}" width="${round(x(away[1]) - x(away[0]))}" height="${bottom - top - size.top}" fill="#f3d9d2"/>
<path d="${bars.join('')}" stroke="#0b5d52" stroke-width="${round((x(1) - x(0)) * 0.9)}"/>
${level(steady, '1 ×')}
${level(2 * steady, '2 ×')}
<path d="M${size.left} ${bottom}H${size.width - size.right}" stroke="#333"/>
${ticks.map(minute => `<text x="${round(x(minute * 60))}" y="${bottom + 18}" text-anchor="middle" fill="#555">${minute} min</text>`).join('\n')}`;
}

function titleOf(key: ScenarioKey): string {
  return `${scenarios[key].name} (${scenarios[key].pages} pages)`.replaceAll('"', '&quot;');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
