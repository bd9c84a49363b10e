import type { Claim } from '../claim.js';
import { type Chapter, en301549 } from './en-301-549.js';
import { levelA } from './level-a.js';
import { levelAA } from './level-aa.js';

const notReported = 'Section 508 of the United States is not reported.';

/** All chapters of the report, by their names in OpenACR. */
export const chapters: Readonly<Record<string, Chapter>> = {
  success_criteria_level_a: levelA,
  success_criteria_level_aa: levelAA,
  success_criteria_level_aaa: 'Level AAA is not claimed.',
  ...en301549,
  functional_performance_criteria: notReported,
  hardware: notReported,
  software: notReported,
  support_documentation_and_services: notReported,
};

/** Every claim, with the number of its criterion. */
export const allClaims: readonly (readonly [criterion: string, claim: Claim])[] = Object.values(
  chapters,
).flatMap(chapter => (typeof chapter === 'string' ? [] : Object.entries(chapter)));
