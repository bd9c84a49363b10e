/** The pages that the gallery takes pictures of, as HTML. */

const states = ['ready', 'open', 'closed', 'stale', 'failed', 'loading'] as const;

/** `open`: ready, with an open list. `closed`: ready, with a call that is closed. */
export type State = (typeof states)[number];

export interface Picture {
  readonly layout: string;
  readonly state: State;
  readonly theme: string;
  readonly lang: string;
}

export const layouts = ['card', 'banner', 'button'];

/** In CSS pixels: the narrowest width supported, a phone, a column, a page. */
const widths = [240, 320, 600, 1200];

/** The space between widgets, in CSS pixels. */
const gap = 16;

/** Width of a page with a widget at each width, side by side, in CSS pixels. */
export const pageWidth = widths.reduce((sum, width) => sum + width + gap, gap);

/** Every layout in every state, theme and direction. */
export const pictures: readonly Picture[] = layouts.flatMap(layout =>
  states.flatMap(state =>
    ['light', 'dark'].flatMap(theme => ['en', 'ar'].map(lang => ({ layout, state, theme, lang }))),
  ),
);

/** The body of a page with the widget at each width. */
export function bodyOf({ state, layout, theme, lang }: Picture): string {
  const file = state === 'open' ? 'ready' : state;
  const widgets = widths.map(width =>
    element({
      // A URL of its own for each widget, so that they share no request.
      src: `/calls/${file}.json?${[state, layout, theme, lang, width].join()}`,
      lang,
      layout,
      theme,
      highlight: 'montreal',
      refresh: '0',
      style: `flex: none; inline-size: ${width}px`,
    }),
  );
  return `<body style="color-scheme: ${theme}; display: flex; align-items: start; gap: ${gap}px; margin: ${gap}px; font: 16px system-ui">
    ${widgets.join('\n')}
  </body>`;
}

/** The picture of the README: three layouts, two languages, light and dark. */
export const readmeBody = `<body style="display: grid; grid-template-columns: 2fr 1fr; align-items: start; gap: 16px; margin: 16px; font: 16px system-ui">
  ${element({ lang: 'en', layout: 'banner', style: 'grid-column: 1 / -1' })}
  ${element({ lang: 'es', sections: 'count join share summary signatories', highlight: 'montreal' })}
  ${element({ lang: 'fr', layout: 'button', theme: 'dark' })}
</body>`;

function element(attributes: Readonly<Record<string, string>>): string {
  const all = Object.entries({ src: '/calls/ready.json', ...attributes });
  const written = all.map(([name, value]) => `${name}="${value}"`).join(' ');
  return `<metropolis-call ${written}><p><a href="https://www.metropolis.org/">metropolis.org</a></p></metropolis-call>`;
}
