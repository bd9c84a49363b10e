import type axeCore from 'axe-core';
import 'axe-core/axe.min.js';

declare global {
  /** What axe-core leaves on the page that loads it. */
  var axe: typeof axeCore;
}

/** Those of WCAG 2.2 at AA, which axe leaves out unless they are asked for: the size of targets. */
const newest = Object.fromEntries(
  axe.getRules(['wcag22aa']).map(({ ruleId }) => [ruleId, { enabled: true }]),
);

/** What axe finds against an element by all of its rules, a contrast that it cannot tell included. */
export async function faultsOf(element: Element): Promise<string[]> {
  const { violations, incomplete } = await axe.run(element, { rules: newest });
  const untold = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...untold].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}
