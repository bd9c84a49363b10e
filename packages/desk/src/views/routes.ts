import type { Steps } from '../document/json.js';

/** The views of an open call, in the order of the navigation. */
export const views = ['texts', 'signatories', 'more', 'preview', 'check', 'save'] as const;

export type View = (typeof views)[number];

/** The view that the address names. */
export function currentView(): View {
  return views.find(view => view === location.hash.slice(1)) ?? 'texts';
}

/** Whether the preview can be beside a view: only beside views with fields that visitors see. */
export function hasPreviewBeside(view: View): boolean {
  return view === 'texts' || view === 'signatories' || view === 'more';
}

/** The view with the field for a place in the call. */
export function viewOf([key]: Steps): View {
  switch (key) {
    case 'signatories':
    case 'signatoriesUrl':
      return 'signatories';
    case 'title':
    case 'summary':
    case 'quote':
    case 'quoteSource':
    case 'aims':
    case 'topics':
      return 'texts';
    default:
      return 'more';
  }
}
