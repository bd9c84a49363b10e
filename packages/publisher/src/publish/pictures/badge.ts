import type { PageLanguage, Said } from '../language/page-language.js';
import { fitIn, fitLine } from './fit.js';
import { type Outline, outlineOf, type TextStyle } from './outline.js';
import { type Picture, type Shape, textAt, tickAt } from './svg.js';

/** Height in CSS pixels. */
export const badgeHeight = 64;
const widest = 560;
const padding = 16;
const gap = 12;
const mark = 32;

/** The two lines of a badge: who has signed, and the title of the call. */
interface Lines {
  readonly title: string;
  readonly first: Outline;
  readonly second: Outline;
  readonly direction: 'ltr' | 'rtl';
}

/** Draws badges for a call in a language. */
export class BadgeMaker {
  readonly #language: PageLanguage;
  readonly #callTitle: Said;
  readonly #second: Promise<Outline>;

  constructor(language: PageLanguage, callTitle: Said) {
    this.#language = language;
    this.#callTitle = callTitle;
    this.#second = fitLine(
      callTitle.value,
      this.#style(13, 400, callTitle.lang),
      widest - 2 * padding - mark - gap,
    );
  }

  /** "Montréal has signed". */
  async signatory(name: Said): Promise<Picture> {
    const said = (shown: string): string => this.#language.saySigned(shown).value;
    const room = widest - 2 * padding - mark - gap;
    const first = await fitIn(name.value, this.#style(17, 700, name.lang), room, said);
    const lines = {
      title: this.titleFor(name),
      first,
      second: await this.#second,
      direction: this.#language.dir,
    };
    return badgeOf(lines, mark, start => tickAt(start, (badgeHeight - mark) / 2));
  }

  /** "13 institutions have signed". */
  async count(count: number): Promise<Picture> {
    const language = this.#language;
    const figure = await outlineOf(language.number(count), this.#style(34, 700));
    const label = language.countLabel(count);
    const first = await fitLine(
      label.value,
      this.#style(17, 700, label.lang),
      widest - 2 * padding - figure.width - gap,
    );
    const lines = {
      title: this.countTitle(count),
      first,
      second: await this.#second,
      direction: language.dir,
    };
    return badgeOf(lines, figure.width, start => [textAt(figure, start, 44, 'accent')]);
  }

  /** The text alternative of a signatory's badge. */
  titleFor(name: Said): string {
    return `${this.#language.saySigned(name.value).value} – ${this.#callTitle.value}`;
  }

  countTitle(count: number): string {
    const label = this.#language.countLabel(count).value;
    return `${this.#language.number(count)} ${label} – ${this.#callTitle.value}`;
  }

  #style(size: number, weight: TextStyle['weight'], lang?: string): TextStyle {
    return { size, weight, language: lang || this.#language.tag, direction: this.#language.dir };
  }
}

function badgeOf(
  { title, first, second, direction }: Lines,
  markWidth: number,
  markAt: (start: number) => readonly Shape[],
): Picture {
  const text = Math.max(first.width, second.width);
  const width = Math.ceil(2 * padding + markWidth + gap + text);
  const isEnd = direction === 'rtl';
  const x = isEnd ? width - padding - markWidth - gap : padding + markWidth + gap;
  const box = { x: 0.5, y: 0.5, width: width - 1, height: badgeHeight - 1, rx: 8 };
  return {
    width,
    height: badgeHeight,
    title,
    shapes: [
      { name: 'rect', attributes: box, fill: 'ground', stroke: 'line' },
      ...markAt(isEnd ? width - padding - markWidth : padding),
      textAt(first, x, 30, 'text', isEnd),
      textAt(second, x, 49, 'muted', isEnd),
    ],
  };
}
