import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

/**
 * The fonts of pictures, in the order in which they are searched for a character. They come from npm packages, so that
 * all machines draw the same pictures. Each font is split into many files by character.
 */
const families = [
  'noto-sans',
  'noto-sans-arabic',
  'noto-sans-hebrew',
  'noto-sans-armenian',
  'noto-sans-georgian',
  'noto-sans-thai',
  'noto-sans-bengali',
  'noto-sans-tamil',
  'noto-sans-ethiopic',
];

/** Chinese characters look different in each of these languages: the language of the text decides. */
const eastAsian = ['noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr'];

export type Weight = 400 | 700;

/** A file of a font family, and the code points in it. */
interface FontFile {
  readonly path: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

const require = createRequire(import.meta.url);
const filesByFamily = new Map<string, readonly FontFile[]>();
const rangesByPath = new Map<string, FontFile['ranges']>();
const fonts = new Map<string, Promise<Font>>();

/** The path of the font file that has a character. Undefined if no font has it. */
export function fontFileFor(character: string, language: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  for (const family of [...families, ...eastAsianFor(language)]) {
    const file = filesOf(family).find(({ ranges }) =>
      ranges.some(([first, last]) => first <= code && code <= last),
    );
    if (file) {
      return file.path;
    }
  }
  return undefined;
}

/** Whether a font file has a character. */
export function hasCharacter(path: string, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return rangesByPath.get(path)?.some(([first, last]) => first <= code && code <= last) ?? false;
}

/** The font file for characters that no font has. It draws a box for them. */
export function fallbackFile(): string {
  return fontFileFor('a', 'en') ?? '';
}

/** Loads a font file once for each weight. */
export function loadFont(path: string, weight: Weight): Promise<Font> {
  const key = `${path} ${weight}`;
  const font = fonts.get(key) ?? readFont(path, weight);
  fonts.set(key, font);
  return font;
}

async function readFont(path: string, weight: Weight): Promise<Font> {
  const bytes = await decompress(readFileSync(path));
  const font = new Font(new Face(new Blob(Uint8Array.from(bytes).buffer)));
  font.setVariations([new Variation('wght', weight)]);
  return font;
}

function eastAsianFor(language: string): readonly string[] {
  const own = { ja: 'noto-sans-jp', ko: 'noto-sans-kr' }[language.slice(0, 2).toLowerCase()];
  return own === undefined ? eastAsian : [own, ...eastAsian.filter(family => family !== own)];
}

function filesOf(family: string): readonly FontFile[] {
  const known = filesByFamily.get(family);
  const files = known ?? readFiles(family);
  filesByFamily.set(family, files);
  files.forEach(({ path, ranges }) => rangesByPath.set(path, ranges));
  return files;
}

/** `unicode.json` of a font package: `{ "latin": "U+0000-00FF,U+0131", "[4]": "U+1f1e9-1f1f5" }`. */
function readFiles(family: string): readonly FontFile[] {
  const name = `@fontsource-variable/${family}`;
  const subsets = JSON.parse(readFileSync(require.resolve(`${name}/unicode.json`), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(subsets)
    .reverse()
    .map(([subset, ranges]) => ({
      path: require.resolve(`${name}/files/${family}-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`),
      ranges: ranges.split(',').map(readRange),
    }));
}

function readRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
