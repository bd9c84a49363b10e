import { checkSignatoriesText, checkText, type Finding, type FindingCode } from 'metropolis-call-contract';
import type { CallText } from './call-text.js';

/** A problem, and the text of the call that contains it. */
export type Problem = Finding & { readonly text: keyof CallText };

/** The new problems of a call. If a code occurs more often than before, all problems with this code are returned. */
export function newProblems(before: CallText, after: CallText, now: Date): readonly Problem[] {
  const problems = problemsOf(after, now);
  if (!problems.length) {
    return [];
  }
  const then = countByCode(problemsOf(before, now));
  const counts = countByCode(problems);
  return problems.filter(({ code }) => (counts.get(code) ?? 0) > (then.get(code) ?? 0));
}

function problemsOf({ call, list }: CallText, now: Date): readonly Problem[] {
  const listed = list === undefined ? undefined : checkSignatoriesText(list, { now });
  const { findings } = checkText(call, { now, ...(listed && { signatories: listed.json }) });
  return [
    ...findings.map((finding): Problem => ({ ...finding, text: 'call' })),
    ...(listed?.findings ?? []).map((finding): Problem => ({ ...finding, text: 'list' })),
  ].filter(({ severity }) => severity === 'problem');
}

function countByCode(findings: readonly Finding[]): ReadonlyMap<FindingCode, number> {
  const counts = new Map<FindingCode, number>();
  for (const { code } of findings) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
