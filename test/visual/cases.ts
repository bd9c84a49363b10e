import type { Picture } from '../../scripts/gallery/page.js';

export interface Case extends Picture {
  /** Of the container, in CSS pixels. */
  readonly width: number;
  /** The part that has the keyboard's focus. */
  readonly focus?: string;
}

const plain: Case = { layout: 'card', state: 'ready', theme: 'light', lang: 'en', width: 360 };

const allSections = 'language count join share summary quote topics map signatories practices documents';

/** What each case has other than a light, ready, English card of 360 pixels. The name is that of the picture. */
const table: Readonly<Record<string, Partial<Case>>> = {
  card: {},
  'card-240': { width: 240 },
  'card-600': { width: 600 },
  'card-1000': { width: 1000 },
  'card-dark': { theme: 'dark' },
  'card-arabic': { lang: 'ar' },
  'card-arabic-dark-1000': { lang: 'ar', theme: 'dark', width: 1000 },
  'card-german-240': { lang: 'de', width: 240 },
  'card-open': { state: 'open' },
  'card-open-1000': { state: 'open', width: 1000 },
  'card-open-arabic-dark': { state: 'open', lang: 'ar', theme: 'dark' },
  'card-closed': { state: 'closed' },
  'card-closed-arabic': { state: 'closed', lang: 'ar' },
  'card-stale': { state: 'stale' },
  'card-stale-arabic-dark': { state: 'stale', lang: 'ar', theme: 'dark' },
  'card-failed': { state: 'failed' },
  'card-failed-arabic-dark': { state: 'failed', lang: 'ar', theme: 'dark' },
  'card-loading': { state: 'loading' },
  'card-loading-arabic-dark': { state: 'loading', lang: 'ar', theme: 'dark' },
  'card-all-sections': { attributes: { sections: allSections } },
  'card-two-sections': { attributes: { sections: 'count join' } },
  'card-map-dark': { theme: 'dark', attributes: { sections: 'map' } },
  'card-map-forced-colors': { media: 'forced-colors', attributes: { sections: 'map' } },
  'card-focus': { focus: 'join', attributes: { sections: 'count join' } },
  'card-forced-colors': { media: 'forced-colors', state: 'open' },
  'card-print': { media: 'print', state: 'open' },
  'card-slots': {
    attributes: { sections: 'count join' },
    content: '<p slot="header">Header</p><p slot="footer">Footer</p>',
  },
  'card-themed': {
    attributes: { sections: 'count join share quote' },
    style:
      '--metropolis-call-accent: #b5005b; --metropolis-call-radius: 0; --metropolis-call-space: 2em; --metropolis-call-background: #fff6ec',
  },

  'banner-1000': { layout: 'banner', width: 1000 },
  'banner-600': { layout: 'banner', width: 600 },
  'banner-320': { layout: 'banner', width: 320 },
  'banner-arabic-dark-1000': { layout: 'banner', lang: 'ar', theme: 'dark', width: 1000 },
  'banner-closed-600': { layout: 'banner', state: 'closed', width: 600 },
  'banner-stale-1000': { layout: 'banner', state: 'stale', width: 1000 },
  'banner-failed-600': { layout: 'banner', state: 'failed', width: 600 },
  'banner-loading-600': { layout: 'banner', state: 'loading', width: 600 },
  'banner-forced-colors-600': { layout: 'banner', media: 'forced-colors', width: 600 },
  'banner-print-600': { layout: 'banner', media: 'print', width: 600 },

  button: { layout: 'button' },
  'button-240': { layout: 'button', width: 240 },
  'button-dark': { layout: 'button', theme: 'dark' },
  'button-arabic': { layout: 'button', lang: 'ar' },
  'button-closed': { layout: 'button', state: 'closed' },
  'button-stale': { layout: 'button', state: 'stale' },
  'button-failed': { layout: 'button', state: 'failed' },
  'button-loading': { layout: 'button', state: 'loading' },
  'button-forced-colors': { layout: 'button', media: 'forced-colors' },
  'button-print': { layout: 'button', media: 'print' },
};

/** By their names. */
export const cases: ReadonlyMap<string, Case> = new Map(
  Object.entries(table).map(([name, settings]) => [name, { ...plain, ...settings }]),
);
