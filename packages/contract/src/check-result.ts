import type { Finding, FindingCode, FindingDetails, FindingOf, Report } from './finding.js';
import { pathOf, type Steps } from './path.js';
import { severities } from './severities.js';

/** The findings, and the document that was checked. */
export interface CheckResult<T> {
  /** Problems first, then advice. If a text was checked, each group is in the order of the text. */
  readonly findings: readonly Finding[];
  /** The content of the document, valid or not. Undefined if nothing could be read. */
  readonly json: unknown;
  /** The same content, typed, if it has no problem. Otherwise undefined. */
  readonly value: T | undefined;
}

/** At most this many findings of one code are reported. A larger number mostly has a single cause. */
const mostOfOneCode = 10_000;

/** A list of findings, and the function that adds to it. */
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
