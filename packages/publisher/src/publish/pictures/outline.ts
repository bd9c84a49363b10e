import { Buffer, Direction, type Font, shape } from 'harfbuzzjs';
import { fallbackFile, loadFont, type Weight } from './fonts.js';
import { type Run, visualRuns } from './runs.js';

/** A line of text as a shape, so that it looks the same everywhere. */
export interface Outline {
  /** SVG path data. One pixel has `precision` units. The line starts at 0,0; y grows downwards. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
}

/** Path units in one pixel. */
export const precision = 10;

/** How a line of text is set. */
export interface TextStyle {
  /** In pixels. */
  readonly size: number;
  readonly weight: Weight;
  /** BCP 47: some characters differ by language. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

const buffer = new Buffer();

/** All fonts used here have 1,000 units per em. */
const unitsPerEm = 1000;

/** Draws a line of text. */
export async function outlineOf(text: string, style: TextStyle): Promise<Outline> {
  const runs = visualRuns(cleaned(text), style.language, style.direction);
  const paths: string[] = [];
  let x = 0;
  for (const run of runs) {
    const font = await loadFont(run.file ?? fallbackFile(), style.weight);
    x = drawRun(font, run, { x, style, paths });
  }
  return { path: paths.join(''), width: (x * style.size) / unitsPerEm };
}

/** Composes letters, because composed letters are in the same font as plain ones. Removes control characters. */
function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** The part of the line that is drawn so far. `x` is in font units. */
interface Line {
  readonly x: number;
  readonly style: TextStyle;
  readonly paths: string[];
}

function drawRun(font: Font, run: Run, { x, style, paths }: Line): number {
  buffer.reset();
  buffer.addText(run.text);
  buffer.setDirection(run.direction === 'rtl' ? Direction.RTL : Direction.LTR);
  buffer.setLanguage(style.language);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const scale = (style.size / unitsPerEm) * precision;
  const positions = buffer.getGlyphPositions();
  let end = x;
  buffer.getGlyphInfos().forEach(({ codepoint }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    const glyph = glyphOf(font, codepoint, scale);
    if (glyph !== '') {
      const [left, top] = [Math.round((end + xOffset) * scale), Math.round(-yOffset * scale)];
      paths.push(`M${joined([left, top])}${glyph}`);
    }
    end += xAdvance;
  });
  return end;
}

const glyphs = new WeakMap<Font, Map<string, string>>();

/**
 * The path of a glyph at a size, relative to its origin. Cached, because the same letters occur often.
 *
 * @param scale path units in one font unit
 */
function glyphOf(font: Font, id: number, scale: number): string {
  const known = glyphs.get(font) ?? new Map<string, string>();
  glyphs.set(font, known);
  const key = `${id} ${scale}`;
  const glyph = known.get(key) ?? relativePath(font.glyphToPath(id), scale);
  known.set(key, glyph);
  return glyph;
}

/** Converts a path: y grows upwards in fonts, downwards in SVG. Relative integer coordinates take the fewest bytes. */
function relativePath(path: string, scale: number): string {
  let [x, y] = [0, 0];
  // Closing a shape returns to its start.
  let start = [x, y] as const;
  return [...path.matchAll(/([A-Z])([^A-Z]*)/g)]
    .map(([, letter = '', numbers = '']) => {
      const placed = numbers
        .split(/[ ,]+/)
        .filter(Boolean)
        .map((value, index) => Math.round((index % 2 === 0 ? Number(value) : -Number(value)) * scale));
      const written =
        letter.toLowerCase() + joined(placed.map((value, index) => value - (index % 2 === 0 ? x : y)));
      [x, y] = letter === 'Z' ? start : [placed.at(-2) ?? x, placed.at(-1) ?? y];
      start = letter === 'M' ? [x, y] : start;
      return written;
    })
    .join('');
}

/** Numbers as path data. A minus also separates numbers, so no blank is needed before it. */
function joined(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}
