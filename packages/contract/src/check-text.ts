import type { Call, Signatory } from './call.js';
import { checkCall, type CheckOptions, checkSignatories } from './check-call.js';
import { type CheckResult, findingOf, resultOf } from './check-result.js';
import type { Finding, FindingCode, Position } from './finding.js';
import { decode } from './text/decode.js';
import { parseJson } from './text/parse-json.js';
import { positionsIn } from './text/positions.js';
import { spanAt, stepsAt, type Tree } from './text/tree.js';

/**
 * Checks the file of a call: its encoding, its JSON syntax, then all that `checkCall` checks. Findings have a line and
 * a column. If the JSON has faults, the part that can be read is checked. It never throws.
 *
 * @param source the text, or the bytes of the file. Only bytes allow a check of the encoding.
 */
export function checkText(source: string | Uint8Array, options: CheckOptions = {}): CheckResult<Call> {
  return checkSource(source, json => checkCall(json, options));
}

/** Checks the file that `signatoriesUrl` leads to, as `checkText` checks a call. */
export function checkSignatoriesText(
  source: string | Uint8Array,
  options: Pick<CheckOptions, 'previous' | 'now'> = {},
): CheckResult<Signatory[]> {
  return checkSource(source, json => checkSignatories(json, options));
}

/** Faults that do not prevent reading the whole file. */
const readable: readonly FindingCode[] = ['byte-order-mark', 'too-large', 'duplicate-key', 'not-utf8'];

/** A wrong encoding causes these findings all over a file. `not-utf8` is reported once instead of them. */
const letters: readonly FindingCode[] = ['broken-letters', 'control-character'];

/** Findings that may be wrong after a syntax fault, because a missing value may be in a part that was not read. */
const doubtful: readonly FindingCode[] = [
  'missing',
  'misplaced-key',
  'no-way-to-join',
  'missing-translation',
  'updated-missing',
  'signatory-lost',
  'milestone-moved',
  'unknown-signatory',
];

function checkSource<T>(
  source: string | Uint8Array,
  check: (json: unknown) => CheckResult<T>,
): CheckResult<T> {
  const { text, faults } = decode(source);
  const parsed = parseJson(text);
  const positionOf = positionsIn(text);
  const outside = [...faults, ...parsed.faults].map(fault => ({
    ...findingOf(fault.code, stepsAt(parsed.tree, fault.offset), fault.detail),
    position: positionOf(fault.offset, fault.length),
  }));
  const inside = parsed.tree ? placed(check(parsed.json).findings, parsed.tree, positionOf) : [];
  return resultOf(parsed.json, [...outside, ...inside.filter(isCertain(outside))].sort(byPlace));
}

/** Returns a test for findings that are certain: no fault of the file can have caused them. */
function isCertain(faults: readonly Finding[]): (finding: Finding) => boolean {
  const codes = new Set<FindingCode>(faults.map(({ code }) => code));
  const faultyLines = new Set(faults.map(({ position }) => position?.line));
  const isRead = faults.every(({ code }) => readable.includes(code));
  return ({ code, position }) =>
    (isRead || !(doubtful.includes(code) || faultyLines.has(position?.line))) &&
    !(codes.has('not-utf8') && letters.includes(code));
}

function placed(
  findings: readonly Finding[],
  tree: Tree,
  positionOf: (offset: number, length: number) => Position,
): readonly Finding[] {
  return findings.map(finding => {
    const { offset, length } = spanAt(tree, finding.steps, isAboutKey(finding));
    return { ...finding, position: positionOf(offset, length) };
  });
}

/** Whether the key has to be corrected, and not its value. */
function isAboutKey({ code, detail }: Finding): boolean {
  const isTag = 'expected' in detail && detail.expected === 'languageKey';
  return isTag || code === 'misspelt-key' || code === 'misplaced-key' || code === 'repeated-language';
}

function byPlace(a: Finding, b: Finding): number {
  return (a.position?.offset ?? 0) - (b.position?.offset ?? 0);
}
