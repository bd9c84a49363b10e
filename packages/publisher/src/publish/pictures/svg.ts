import { escapeXml } from '../xml.js';
import { type Colors, hexOf, type Ink } from './colors.js';
import { type Outline, precision } from './outline.js';

/** A shape. Its attributes are numbers and path data made by this command, never texts of a call. */
export interface Shape {
  readonly name: 'rect' | 'circle' | 'path';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly fill?: Ink;
  readonly stroke?: Ink;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The text alternative. */
  readonly title: string;
  readonly shapes: readonly Shape[];
}

/** A picture as SVG. Its texts are drawn as shapes, so its title is the text alternative. */
export function svgOf(picture: Picture, colors: Colors): string {
  const { width, height, title, shapes } = picture;
  const drawn = shapes.map(shape => shapeOf(shape, colors)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title"><title id="title">${escapeXml(title)}</title>${drawn}</svg>\n`;
}

function shapeOf({ name, attributes, fill, stroke }: Shape, colors: Colors): string {
  const all = {
    ...attributes,
    fill: fill ? hexOf(colors[fill]) : 'none',
    ...(stroke ? { stroke: hexOf(colors[stroke]) } : {}),
  };
  const written = Object.entries(all).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${written.join('')}/>`;
}

/** A line of text at a place. */
export function textAt({ path, width }: Outline, x: number, y: number, fill: Ink, isEnd = false): Shape {
  const start = Math.round((isEnd ? x - width : x) * 10) / 10;
  return {
    name: 'path',
    attributes: { transform: `translate(${start} ${y}) scale(${1 / precision})`, d: path },
    fill,
  };
}

/** A tick in a circle of 32 pixels, the mark for "has signed". */
export function tickAt(x: number, y: number): readonly Shape[] {
  return [
    { name: 'circle', attributes: { cx: x + 16, cy: y + 16, r: 16 }, fill: 'accent' },
    {
      name: 'path',
      attributes: {
        d: `M${x + 9.5} ${y + 16.5}l4.5 4.5 8.5-9`,
        'stroke-width': 3,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      },
      stroke: 'ground',
    },
  ];
}
