import type { Criterion } from '@siteimprove/alfa-wcag';
import { type Claim, notApplicable, supports, supportsByRecord } from '../claim.js';
import * as tests from '../tests.js';

const noMedia = notApplicable('The widget has no sound and no video.');
const oneSearch = notApplicable('The one field of the widget is a search, which accepts any text.');

/** The criteria of WCAG 2.2, level A. A criterion that is missing here is an error of types. */
export const levelA: Record<Criterion.Level.A, Claim> = {
  '1.1.1': supports(tests.mapTree, ...tests.axe),
  '1.2.1': noMedia,
  '1.2.2': noMedia,
  '1.2.3': noMedia,
  '1.3.1': supports(tests.cardTree, tests.listTree, [
    'test/sections/signatories/groups.test.ts',
    'are lists to assistive technology',
  ]),
  '1.3.2': supports(tests.cardTree, tests.keyOrder),
  '1.3.3': supportsByRecord('Texts of the interface'),
  '1.4.1': supports(tests.moreThanColour, ...tests.axe),
  '1.4.2': noMedia,
  '2.1.1': supports(tests.keyOrder, tests.keysInList, tests.keysInMail),
  '2.1.2': supports(tests.keyOrder),
  '2.1.4': notApplicable(
    'The widget listens to no keys. Its controls are links, buttons and a field of HTML.',
  ),
  '2.2.1': notApplicable('The widget sets visitors no time limit.'),
  '2.2.2': {
    level: 'partially-supports',
    notes:
      'The count changes when somebody signs, which is rare, and visitors cannot stop it. ' +
      'A page can: refresh="0" loads the call once. Its movement takes 0.4 s.',
    tests: [tests.reducedMotion],
  },
  '2.3.1': supportsByRecord('Movement'),
  '2.4.1': supports(['test/element/card.test.ts', 'is named by its title'], tests.cardTree),
  '2.4.2': {
    ...supports(['test/pages/frame.built.test.ts', 'has the language of the widget: …']),
    notes: 'For the page in an iframe. Elsewhere the title is that of the page around the widget.',
  },
  '2.4.3': supports(tests.keyOrder, [
    'test/sections/list-focus.test.ts',
    'stays on an entry when another one is added before it',
  ]),
  '2.4.4': supports(tests.cardTree, tests.listTree),
  '2.5.1': notApplicable('All controls need one click or tap.'),
  '2.5.2': supportsByRecord('Events and layers in the source'),
  '2.5.3': supports(tests.mailTree, tests.cardTree),
  '2.5.4': notApplicable('The widget does not react to motion.'),
  '3.1.1': {
    ...supports(['test/pages/frame.built.test.ts', 'has the language of the widget: …']),
    notes: 'For the page in an iframe. Elsewhere the language is that of the page around the widget.',
  },
  '3.2.1': supports(tests.keyOrder, tests.keysInMail),
  '3.2.2': supports(tests.keysInList, [
    'test/language/language-choice.test.ts',
    'changes the element and nothing else on the page',
  ]),
  '3.2.6': notApplicable('The widget is no set of pages.'),
  '3.3.1': oneSearch,
  '3.3.2': supports(['test/sections/signatories/search.test.ts', 'has a labelled field']),
  '3.3.7': oneSearch,
  '4.1.2': supports(tests.cardTree, tests.listTree, tests.mailTree, ...tests.axe),
};
