import type { nothing, TemplateResult } from 'lit';
import type { View } from '../sections/common/view.js';
import { countView } from '../sections/count.js';
import { documentsView } from '../sections/documents.js';
import { joinView } from '../sections/join/join.js';
import { languageView } from '../sections/language.js';
import { mapView } from '../sections/map/map.js';
import { practicesView } from '../sections/practices.js';
import { quoteView } from '../sections/quote.js';
import { shareView } from '../sections/share/share.js';
import { signatoriesView } from '../sections/signatories/signatories.js';
import { summaryView } from '../sections/summary.js';
import { topicsView } from '../sections/topics.js';

/** The sections, in the order in which they are shown. */
export const sectionViews = {
  language: languageView,
  count: countView,
  join: joinView,
  share: shareView,
  summary: summaryView,
  quote: quoteView,
  topics: topicsView,
  map: mapView,
  signatories: signatoriesView,
  practices: practicesView,
  documents: documentsView,
} satisfies Record<string, (view: View) => TemplateResult | typeof nothing>;

export type SectionName = keyof typeof sectionViews;

const sectionNames = Object.keys(sectionViews) as SectionName[];

/** The layouts, and the sections that each can show. */
export const layouts = {
  card: sectionNames,
  banner: sectionNames.slice(0, 4),
  button: sectionNames.slice(1, 3),
} as const;

export type Layout = keyof typeof layouts;

export function isLayout(name: string): name is Layout {
  return Object.hasOwn(layouts, name);
}

/** The sections of a card unless the page chooses them. */
export const defaultSections = sectionNames.filter(name => name !== 'language' && name !== 'map');
