import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';

declare global {
  /** The global that axe-core adds to the page. */
  var axe: typeof axeCore;
}

/** The rules of WCAG 2.2 AA (size of targets), which axe runs only on request. */
const newest = Object.fromEntries(
  axe.getRules(['wcag22aa']).map(({ ruleId }) => [ruleId, { enabled: true }]),
);

/**
 * The violations that axe finds in an element, with all of its rules. An undetermined contrast counts as a violation.
 */
export async function faultsOf(element: Element): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, { rules: newest });
  const untold = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...untold].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
