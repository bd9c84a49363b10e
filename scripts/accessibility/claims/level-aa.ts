import type { Criterion } from '@siteimprove/alfa-wcag';
import { type Claim, notApplicable, supports, supportsByRecord } from '../claim.js';
import * as tests from '../tests.js';

const noMedia = notApplicable('The widget has no sound and no video.');
const noPages = notApplicable('The widget is no set of pages.');
const noForm = notApplicable(
  'The widget has no form. Joining happens on another page, or in a mail program.',
);

/** The criteria of WCAG 2.2, level AA. A criterion that is missing here is an error of types. */
export const levelAA: Record<Criterion.Level.AA, Claim> = {
  '1.2.4': noMedia,
  '1.2.5': noMedia,
  '1.3.4': supportsByRecord('Portrait and landscape', tests.fits),
  '1.3.5': notApplicable('The widget asks for no data about visitors.'),
  '1.4.3': {
    ...supports(...tests.contrast, ...tests.axe),
    notes: 'Also with any accent of the page. A page that sets other colours has to check them.',
  },
  '1.4.4': supports(tests.zoom),
  '1.4.5': {
    ...supports(tests.cardTree, tests.mapTree),
    notes: 'The badge, a picture for pages without scripts, is not part of the widget.',
  },
  '1.4.10': supports(tests.zoom, ['test/language/every-language.test.ts', 'fits 320 pixels in …']),
  '1.4.11': supports(tests.controlContrast, tests.visibleFocus),
  '1.4.12': supports(tests.zoom, ['test/element/zoom.test.ts', 'passes its text spacing on to the widget']),
  '1.4.13': notApplicable('Nothing appears on hover or focus.'),
  '2.4.5': noPages,
  '2.4.6': supports(tests.cardTree, tests.listTree),
  '2.4.7': supports(tests.visibleFocus, ['test/element/forced-colours.test.ts', 'shows where the focus is']),
  '2.4.11': supportsByRecord('Events and layers in the source'),
  '2.5.7': notApplicable('Nothing is dragged.'),
  '2.5.8': supports(...tests.axe),
  '3.1.2': supports(tests.markedLanguage, [
    'test/sections/texts.test.ts',
    'has the marks of its own language in a widget of another one',
  ]),
  '3.2.3': noPages,
  '3.2.4': noPages,
  '3.3.3': notApplicable('The one field of the widget is a search, which accepts any text.'),
  '3.3.4': noForm,
  '3.3.8': notApplicable('Nobody logs in.'),
  '4.1.3': supports(
    tests.announced,
    [
      'test/sections/signatories/search.test.ts',
      'says how many names it found, in a live region that existed before',
    ],
    ['test/element/retry-button.test.ts', 'announces that it retries, and that it failed again'],
  ),
};
