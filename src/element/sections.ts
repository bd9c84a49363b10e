import { nothing, type TemplateResult } from 'lit';
import { countView } from '../sections/count.js';
import { documentsView } from '../sections/documents.js';
import { joinView } from '../sections/join.js';
import { languageView } from '../sections/language.js';
import { quoteView } from '../sections/quote.js';
import { shareView } from '../sections/share/share.js';
import { signatoriesView } from '../sections/signatories/signatories.js';
import { summaryView } from '../sections/summary.js';
import { topicsView } from '../sections/topics.js';
import type { View } from '../sections/common/view.js';

/** The parts of a call that can be shown or left out, in the order in which they stand. */
const views: Readonly<Record<string, (view: View) => TemplateResult | typeof nothing>> = {
  language: languageView,
  count: countView,
  join: joinView,
  share: shareView,
  summary: summaryView,
  quote: quoteView,
  topics: topicsView,
  signatories: signatoriesView,
  documents: documentsView,
};

const sectionNames = Object.keys(views);

/** The shapes that the call can take, and the sections that each has. */
export const layouts: Readonly<Record<string, readonly string[]>> = {
  card: sectionNames,
  banner: sectionNames.slice(0, 4),
  button: sectionNames.slice(1, 3),
};

/** Those of the sections that are to be shown. */
export function sectionViews(view: View, ...names: readonly string[]): unknown[] {
  return names.map(name => (view.sections.includes(name) ? views[name]?.(view) : nothing));
}
