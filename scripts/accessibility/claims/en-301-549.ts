import { type Claim, notApplicable, supports, supportsByRecord } from '../claim.js';
import * as tests from '../tests.js';

/** A chapter of EN 301 549 V3.2.1 with its criteria, or the reason why no criterion applies. */
export type Chapter = Readonly<Record<string, Claim>> | string;

const orca = 'Screen reader Orca';

/** Chapter 4. Each note names its criterion, because the report has no names for these numbers. */
const functionalPerformance = {
  '4.2.1': {
    ...supportsByRecord(orca, tests.cardTree, tests.listTree, tests.announced),
    notes:
      'Usage without vision. Tried by developers. Nobody who uses a screen reader every day has tried it.',
  },
  '4.2.2': {
    ...supports(tests.zoom, ...tests.contrast, tests.visibleFocus),
    notes: 'Usage with limited vision.',
  },
  '4.2.3': { ...supports(tests.moreThanColour), notes: 'Usage without perception of colour.' },
  '4.2.4': notApplicable('Usage without hearing: the widget has no sound.'),
  '4.2.5': notApplicable('Usage with limited hearing: the widget has no sound.'),
  '4.2.6': notApplicable('Usage with no or limited vocal capability: the widget does not listen.'),
  '4.2.7': {
    ...supports(tests.keyOrder, tests.keysInList, tests.keysInMail, ...tests.axe),
    notes: 'Usage with limited manipulation or strength.',
  },
  '4.2.8': notApplicable('Usage with limited reach: the widget is no hardware.'),
  '4.2.9': {
    ...supportsByRecord('Movement', tests.reducedMotion),
    notes: 'Minimize photosensitive seizure triggers.',
  },
  '4.2.10': {
    level: 'not-evaluated',
    notes: 'Usage with limited cognition, language or learning: nobody with such a limit has tried it yet.',
  },
  '4.2.11': {
    level: 'not-applicable',
    notes: 'Privacy: no feature is for assistive technology alone, and none asks for data.',
  },
} as const satisfies Record<string, Claim>;

const noHardware = notApplicable('The widget is no hardware.');

const genericRequirements = {
  '5.1': notApplicable('The widget is not closed: assistive technology can read and operate all of it.'),
  '5.2': notApplicable('No feature of accessibility has to be switched on.'),
  '5.3': notApplicable('The widget asks for no biometrics.'),
  '5.4': notApplicable('The widget converts nothing.'),
  '5.5.1': noHardware,
  '5.5.2': noHardware,
  '5.6.1': noHardware,
  '5.6.2': noHardware,
  '5.7': noHardware,
  '5.8': noHardware,
  '5.9': notApplicable('No control needs two actions at once.'),
} as const satisfies Record<string, Claim>;

const documentation = {
  '12.1.1': supportsByRecord('Documents'),
  '12.1.2': {
    level: 'partially-supports',
    notes:
      'The documents are Markdown, with headings, tables and text alternatives. How they are shown depends on the ' +
      'site that hosts the repository.',
  },
  '12.2.2': supportsByRecord('Documents'),
  '12.2.3': { level: 'not-evaluated', notes: 'There is no support by telephone or e-mail, only issues.' },
  '12.2.4': { level: 'not-evaluated', notes: 'See 12.1.2.' },
} as const satisfies Record<string, Claim>;

export const en301549: Readonly<Record<string, Chapter>> = {
  en_301_549_functional_performance: functionalPerformance,
  en_301_549_generic_requirements: genericRequirements,
  'en_301_549_ict_with_two-way_voice': 'The widget has no voice communication.',
  en_301_549_ict_with_video: 'The widget has no video.',
  en_301_549_hardware: 'The widget is no hardware.',
  en_301_549_web:
    'Clauses 9.1 to 9.4 are the criteria of WCAG 2.1, A and AA, which the tables of WCAG 2.2 contain. The only other ' +
    'one, 4.1.1 Parsing, counts as met since WCAG 2.2.',
  'en_301_549_non-web-documents': 'The widget is a part of web pages.',
  en_301_549_software: 'The widget is a part of web pages.',
  en_301_549_documentation_and_support_services: documentation,
  en_301_549_ict_providing_relay_or_emergency_service_access: 'The widget gives no such access.',
};
