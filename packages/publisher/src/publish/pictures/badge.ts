import type { PageLanguage, Said } from '../language/page-language.js';
import { colors, type Theme, themes } from './colors.js';
import { fitIn, fitLine } from './fit.js';
import { type Outline, outlineOf, type TextStyle } from './outline.js';
import { type Picture, type Shape, svgOf, textAt } from './svg.js';

/** Pixels at single size. */
const height = 64;
const widest = 480;
const padding = 16;
const gap = 12;
const mark = 32;

/** What a badge says. Two lines: that somebody has signed, and what. */
interface Lines {
  readonly title: string;
  readonly first: Outline;
  readonly second: Outline;
  readonly direction: 'ltr' | 'rtl';
}

/** A badge in one of its colours. */
export interface Badge {
  readonly theme: Theme;
  readonly svg: string;
  readonly width: number;
}

/** Draws badges for a call in a language. */
export class BadgeMaker {
  readonly #language: PageLanguage;
  readonly #callTitle: Said;
  readonly #second: Promise<Outline>;

  constructor(language: PageLanguage, callTitle: Said) {
    this.#language = language;
    this.#callTitle = callTitle;
    this.#second = fitLine(callTitle.value, this.#style(13, 400, callTitle.lang), widest - 2 * padding - mark - gap);
  }

  /** "Montréal has signed". */
  async signatory(name: Said): Promise<readonly Badge[]> {
    const said = (shown: string): string => this.#language.say('highlight', shown).value;
    const room = widest - 2 * padding - mark - gap;
    const first = await fitIn(name.value, this.#style(17, 700, name.lang), room, said);
    const lines = { title: this.titleFor(name), first, second: await this.#second, direction: this.#language.dir };
    return themes.map(theme => badgeOf(lines, theme, mark, markShapes(theme)));
  }

  /** "13 institutions have signed". */
  async count(count: number): Promise<readonly Badge[]> {
    const language = this.#language;
    const figure = await outlineOf(language.number(count), this.#style(34, 700));
    const label = language.countLabel(count);
    const first = await fitLine(label.value, this.#style(17, 700, label.lang), widest - 2 * padding - figure.width - gap);
    const lines = { title: this.countTitle(count), first, second: await this.#second, direction: language.dir };
    return themes.map(theme =>
      badgeOf(lines, theme, figure.width, start => [textAt(figure, start, 44, colors[theme].accent)]),
    );
  }

  /** What stands for a signatory's badge where pictures are not shown. */
  titleFor(name: Said): string {
    return `${this.#language.say('highlight', name.value).value}: ${this.#callTitle.value}`;
  }

  countTitle(count: number): string {
    const label = this.#language.countLabel(count).value;
    return `${this.#language.number(count)} ${label}: ${this.#callTitle.value}`;
  }

  #style(size: number, weight: TextStyle['weight'], lang?: string): TextStyle {
    return { size, weight, language: lang || this.#language.tag, direction: this.#language.dir };
  }
}

function badgeOf(
  { title, first, second, direction }: Lines,
  theme: Theme,
  markWidth: number,
  shapesAt: (start: number) => readonly Shape[],
): Badge {
  const { ground, line, ink, muted } = colors[theme];
  const text = Math.max(first.width, second.width);
  const width = Math.ceil(2 * padding + markWidth + gap + text);
  const isEnd = direction === 'rtl';
  const x = isEnd ? width - padding - markWidth - gap : padding + markWidth + gap;
  const picture: Picture = {
    width,
    height,
    title,
    shapes: [
      ['rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: 8, fill: ground, stroke: line }],
      ...shapesAt(isEnd ? width - padding - markWidth : padding),
      textAt(first, x, 30, ink, isEnd),
      textAt(second, x, 49, muted, isEnd),
    ],
  };
  return { theme, svg: svgOf(picture), width };
}

/** A tick in a circle. */
function markShapes(theme: Theme): (start: number) => readonly Shape[] {
  const { accent, onAccent } = colors[theme];
  return start => [
    ['circle', { cx: start + mark / 2, cy: height / 2, r: mark / 2, fill: accent }],
    [
      'path',
      {
        d: `M${start + 9.5} 32.5l4.5 4.5 8.5-9`,
        fill: 'none',
        stroke: onAccent,
        'stroke-width': 3,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      },
    ],
  ];
}

export const badgeHeight = height;
