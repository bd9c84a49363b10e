/** The pages that the gallery takes pictures of, as HTML. */

const states = ['ready', 'open', 'closed', 'stale', 'failed', 'loading'] as const;

/** `open`: ready, with all `<details>` open. `closed`: ready, with a closed call. */
export type State = (typeof states)[number];

export type Media = 'forced-colors' | 'print';

export interface Picture {
  readonly layout: string;
  readonly state: State;
  readonly theme: string;
  readonly lang: string;
  readonly media?: Media;
  /** More attributes of the element. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The element's `style`. */
  readonly style?: string;
  /** HTML inside the element. Default: a link. */
  readonly content?: string;
}

/** A page to show, and the state that its widgets should reach. */
export interface Scene {
  readonly html: string;
  /** Of the viewport, in CSS pixels. */
  readonly width: number;
  readonly state: State;
  readonly media?: Media | undefined;
}

export const layouts = ['card', 'banner', 'button'];

/** In CSS pixels: the narrowest width supported, a phone, a column, a page. */
const columns = [240, 320, 600, 1200];

/** The space around widgets, in CSS pixels. */
const gap = 16;

/** Every layout in every state, theme and direction. */
export const pictures: readonly Picture[] = layouts.flatMap(layout =>
  states.flatMap(state =>
    ['light', 'dark'].flatMap(theme => ['en', 'ar'].map(lang => ({ layout, state, theme, lang }))),
  ),
);

/** The widget at each of these widths, side by side. */
export function sceneOf(picture: Picture, widths = columns): Scene {
  const { state, theme, lang, media } = picture;
  const widgets = widths.map(width => widgetOf(picture, width));
  return {
    html: pageOf(lang, theme, 'display: flex; align-items: start', widgets),
    width: widths.reduce((sum, width) => sum + width + gap, gap),
    state,
    media,
  };
}

/** The picture of the README: three layouts, two languages, light and dark. */
export const readmeScene: Scene = {
  html: pageOf('en', 'light', 'display: grid; grid-template-columns: 2fr 1fr; align-items: start', [
    element({ lang: 'en', layout: 'banner', style: 'grid-column: 1 / -1' }),
    element({ lang: 'es', sections: 'count join share summary signatories', highlight: 'montreal' }),
    element({ lang: 'fr', layout: 'button', theme: 'dark' }),
  ]),
  width: 1000,
  state: 'ready',
};

function widgetOf(
  { layout, state, theme, lang, attributes, style = '', content }: Picture,
  width: number,
): string {
  const file = state === 'open' ? 'ready' : state;
  const all = {
    // Each widget has its own URL, so that they share no request.
    src: `/calls/${file}.json?${[state, layout, theme, lang, width].join()}`,
    lang,
    layout,
    theme,
    highlight: 'montreal',
    refresh: '0',
    style: `flex: none; inline-size: ${width}px; ${style}`,
    ...attributes,
  };
  return element(all, content);
}

function element(
  attributes: Readonly<Record<string, string>>,
  content = '<p><a href="https://www.metropolis.org/">metropolis.org</a></p>',
): string {
  const all = Object.entries({ src: '/calls/ready.json', ...attributes });
  const written = all.map(([name, value]) => `${name}="${value}"`).join(' ');
  return `<metropolis-call ${written}>${content}</metropolis-call>`;
}

/** A page with the font of the tests, so that pictures are the same on every machine. */
function pageOf(lang: string, theme: string, style: string, widgets: readonly string[]): string {
  return `<!doctype html><html lang="${lang}" style="color-scheme: ${theme}">
    <title>Gallery</title>
    <link rel="stylesheet" href="/test/support/font.css">
    <body style="${style}; gap: ${gap}px; margin: ${gap}px">${widgets.join('\n')}</body>
  </html>`;
}
