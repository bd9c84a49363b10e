import type { Finding, FindingCode, FindingDetails, FindingOf, Report } from './finding.js';
import { pathOf, type Steps } from './path.js';
import { severities } from './severities.js';

/** What was found, and what was checked. */
export interface CheckResult<T> {
  /** Problems first, then advice; each in the order of the text, where one was checked. */
  readonly findings: readonly Finding[];
  /** What the document holds, right or wrong. Undefined where nothing could be read of it. */
  readonly json: unknown;
  /** The same with its type, if there is no problem in it. */
  readonly value: T | undefined;
}

/** How many findings of one code are reported. More of them mostly have one cause. */
const mostOfOneCode = 10_000;

/** A list of findings, and what adds to it. */
export function collect(): { readonly findings: readonly Finding[]; readonly report: Report } {
  const findings: Finding[] = [];
  const counts = new Map<FindingCode, number>();
  const report: Report = (code, steps, detail) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count <= mostOfOneCode) {
      findings.push(findingOf(code, steps, detail));
    }
  };
  return { findings, report };
}

/** A finding of the code, with its severity and path. */
export function findingOf<Code extends FindingCode>(
  code: Code,
  steps: Steps,
  detail: FindingDetails[Code],
): Finding {
  const finding: FindingOf<Code> = { code, severity: severities[code], path: pathOf(steps), steps, detail };
  return finding as Finding;
}

export function resultOf<T>(json: unknown, findings: readonly Finding[]): CheckResult<T> {
  const problems = findings.filter(({ severity }) => severity === 'problem');
  const advice = findings.filter(({ severity }) => severity === 'advice');
  return { findings: [...problems, ...advice], json, value: problems.length ? undefined : (json as T) };
}
