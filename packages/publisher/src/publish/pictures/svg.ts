import { Resvg } from '@resvg/resvg-js';
import { create } from 'xmlbuilder2';
import type { Outline } from './outline.js';

/** A shape, and where it stands. */
export type Shape = readonly [name: 'rect' | 'circle' | 'path', attributes: Readonly<Record<string, string | number>>];

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** What it shows, for those who do not see it. */
  readonly title: string;
  readonly shapes: readonly Shape[];
}

/** A picture as SVG. Its texts are shapes; what stands for them is its title. */
export function svgOf({ width, height, title, shapes }: Picture): string {
  const root = create({ invalidCharReplacement: '' }).ele('http://www.w3.org/2000/svg', 'svg', {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': 'title',
  });
  root.ele('title', { id: 'title' }).txt(title);
  shapes.forEach(([name, attributes]) => root.ele(name, attributes));
  return `${root.toString({ headless: true })}\n`;
}

/** An SVG as PNG. It has no texts, so no fonts are needed. */
export function pngOf(svg: string, zoom: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}

/** A line of text at a place. */
export function textAt({ path, width }: Outline, x: number, y: number, fill: string, isEnd = false): Shape {
  const start = Math.round((isEnd ? x - width : x) * 10) / 10;
  return ['path', { transform: `translate(${start} ${y})`, fill, d: path }];
}
