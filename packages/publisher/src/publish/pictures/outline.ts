import { Buffer, Direction, type Font, shape } from 'harfbuzzjs';
import { fallbackFile, loadFont, type Weight } from './fonts.js';
import { type Run, visualRuns } from './runs.js';

/** A line of text as a shape, so that it looks the same everywhere. */
export interface Outline {
  /** SVG path data, in units of which there are `precision` to the pixel. The line begins at 0,0; y grows downwards. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
}

/** Units of paths to the pixel. */
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

/** All fonts here have 1,000 units to the em. */
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

/** Composed letters are in the same font as plain ones. Control characters have no shape. */
function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** What is drawn so far, in units of the font. */
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
  const positions = buffer.getGlyphPositions();
  let end = x;
  buffer.getGlyphInfos().forEach(({ codepoint }, index) => {
    const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
    paths.push(place(glyphOf(font, codepoint), end + xOffset, yOffset, style.size / unitsPerEm));
    end += xAdvance;
  });
  return end;
}

/** A letter and numbers that follow it: `M 10 20`. */
type Command = readonly [letter: string, ...numbers: number[]];

const glyphs = new WeakMap<Font, Map<number, readonly Command[]>>();

/** The shape of a glyph: read once, as the same letters come again and again. */
function glyphOf(font: Font, id: number): readonly Command[] {
  const known = glyphs.get(font) ?? new Map<number, readonly Command[]>();
  glyphs.set(font, known);
  const glyph = known.get(id) ?? readPath(font.glyphToPath(id));
  known.set(id, glyph);
  return glyph;
}

function readPath(path: string): readonly Command[] {
  return [...path.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, letter = '', numbers = '']) => [
    letter,
    ...numbers.split(/[ ,]+/).filter(Boolean).map(Number),
  ]);
}

/** Fonts count upwards, SVG downwards. Differences of whole tenths of a pixel take the fewest bytes. */
function place(glyph: readonly Command[], dx: number, dy: number, scale: number): string {
  const tenths = scale * precision;
  let [x, y] = [0, 0];
  return glyph
    .map(([letter, ...numbers]) => {
      const placed = numbers.map((value, index) =>
        Math.round(index % 2 === 0 ? (value + dx) * tenths : -(value + dy) * tenths),
      );
      const written =
        letter === 'M'
          ? `M${joined(placed)}`
          : letter.toLowerCase() + joined(placed.map((value, index) => value - (index % 2 === 0 ? x : y)));
      [x, y] = placed.length > 0 ? [placed.at(-2) ?? 0, placed.at(-1) ?? 0] : [x, y];
      return written;
    })
    .join('');
}

/** A minus parts numbers, too. */
function joined(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}
