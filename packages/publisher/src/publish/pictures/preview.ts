import { Resvg } from '@resvg/resvg-js';
import type { PageLanguage } from '../language/page-language.js';
import type { Site } from '../site/site.js';
import { colors } from './colors.js';
import { fitLine, wrapLines } from './fit.js';
import { type Outline, outlineOf, type TextStyle } from './outline.js';
import { type Shape, svgOf, textAt } from './svg.js';

/** The size that Open Graph recommends, in pixels. */
export const previewSize = { width: 1200, height: 630 };

const margin = 80;
const room = previewSize.width - 2 * margin;

/** Font sizes of the title. The first size that fits is used. */
const titleSizes = [72, 60, 50, 42];

const mostLines = 3;

/** The picture that messengers and networks show for a link to the page: organizer, title, number of signatories. */
export async function previewPng(site: Site, language: PageLanguage): Promise<Uint8Array> {
  const isEnd = language.dir === 'rtl';
  const start = isEnd ? previewSize.width - margin : margin;
  const shapes = [
    ...groundShapes(isEnd),
    ...(await organizerShapes(site, language, start)),
    ...(await titleShapes(site, language, start)),
    ...(await countShapes(site, language, start)),
  ];
  const svg = svgOf({ ...previewSize, title: '', shapes }, colors.light);
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

function groundShapes(isEnd: boolean): readonly Shape[] {
  const { width, height } = previewSize;
  return [
    { name: 'rect', attributes: { width, height }, fill: 'ground' },
    { name: 'rect', attributes: { y: 430, width, height: height - 430 }, fill: 'tint' },
    { name: 'rect', attributes: { x: isEnd ? width - 16 : 0, width: 16, height }, fill: 'accent' },
  ];
}

async function organizerShapes(site: Site, language: PageLanguage, start: number): Promise<readonly Shape[]> {
  const { organizer } = site.call;
  if (!organizer) {
    return [];
  }
  const name = language.name(organizer);
  const line = await fitLine(name.value, styleOf(language, 30, 700, name.lang), room - 80);
  const isEnd = language.dir === 'rtl';
  return [
    {
      name: 'rect',
      attributes: { x: isEnd ? start - 56 : start, y: 84, width: 56, height: 7, rx: 3.5 },
      fill: 'accent',
    },
    textAt(line, isEnd ? start - 76 : start + 76, 98, 'muted', isEnd),
  ];
}

async function titleShapes(site: Site, language: PageLanguage, start: number): Promise<readonly Shape[]> {
  const title = language.pick(site.call.title);
  const { lines, size } = await fittingTitle(title.value, language, title.lang);
  const height = size * 1.2;
  const first = 265 - ((lines.length - 1) * height) / 2 + size * 0.35;
  return lines.map((line, index) =>
    textAt(line, start, first + index * height, 'text', language.dir === 'rtl'),
  );
}

async function fittingTitle(
  text: string,
  language: PageLanguage,
  lang: string | undefined,
): Promise<{ readonly lines: readonly Outline[]; readonly size: number }> {
  let result: { lines: readonly Outline[]; size: number } = { lines: [], size: 0 };
  for (const size of titleSizes) {
    const { lines, isWhole } = await wrapLines(text, styleOf(language, size, 700, lang), {
      width: room,
      lines: size > 60 ? mostLines - 1 : mostLines,
    });
    result = { lines, size };
    if (isWhole) {
      break;
    }
  }
  return result;
}

async function countShapes(
  { count }: Site,
  language: PageLanguage,
  start: number,
): Promise<readonly Shape[]> {
  const isEnd = language.dir === 'rtl';
  const figure = await outlineOf(language.number(count), styleOf(language, 112, 700));
  const label = language.countLabel(count);
  const line = await fitLine(label.value, styleOf(language, 40, 700, label.lang), room - figure.width - 32);
  const x = isEnd ? start - figure.width - 32 : start + figure.width + 32;
  return [textAt(figure, start, 571, 'accent', isEnd), textAt(line, x, 545, 'text', isEnd)];
}

function styleOf(
  language: PageLanguage,
  size: number,
  weight: TextStyle['weight'],
  lang?: string,
): TextStyle {
  return { size, weight, language: lang || language.tag, direction: language.dir };
}
