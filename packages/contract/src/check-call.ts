import type { Call, Signatory } from './call.js';
import { type Finding, type FindingCode, type FindingOf, type Report } from './finding.js';
import { signatoryList } from './format.js';
import { own, ownList } from './json.js';
import { pathOf } from './path.js';
import { checkCharacters } from './rules/characters.js';
import { checkDays, checkUpdated } from './rules/dates.js';
import { checkFigures } from './rules/figures.js';
import { checkLanguages } from './rules/languages.js';
import { checkLinks } from './rules/links.js';
import { checkAgainst, checkLost } from './rules/previous.js';
import type { Checked } from './rules/rule.js';
import { checkPractices, checkSignatoryList } from './rules/signatories.js';
import { checkTranslations } from './rules/translations.js';
import { severities } from './severities.js';
import { checkStructure } from './structure.js';

/** What else the check may know. Documents are parsed JSON, of which nothing is trusted. */
export interface CheckOptions {
  /** The version before, to find what changed by mistake. Default: nothing is compared. */
  readonly previous?: unknown;
  /**
   * The whole list that `signatoriesUrl` leads to. Default: with `signatoriesUrl`, nothing is said of who is not in the
   * call itself. Its own entries are checked by `checkSignatories`.
   */
  readonly signatories?: unknown;
  /** The whole list of the version before, if its `signatoriesUrl` leads to one. */
  readonly previousSignatories?: unknown;
  /** The time of the check. Default: now. */
  readonly now?: Date;
}

/** What was found, and what was checked. */
export interface CheckResult<T> {
  /** Problems first, then advice, each in the order of the document. */
  readonly findings: readonly Finding[];
  /** What the document holds, right or wrong. Undefined where nothing could be read of it. */
  readonly json: unknown;
  /** The same with its type, if there is no problem in it. */
  readonly value: T | undefined;
}

const rules = [
  checkUpdated,
  checkLanguages,
  checkCharacters,
  checkLinks,
  checkDays,
  checkFigures,
  checkPractices,
];

/** Checks a call that is parsed already. It never throws, whatever it is given. */
export function checkCall(json: unknown, options: CheckOptions = {}): CheckResult<Call> {
  const collected = collect();
  const now = (options.now ?? new Date()).getTime();
  const checked: Checked = {
    ...read(json, options.signatories, collected.report),
    now,
    report: collected.report,
  };
  checkSignatoryList(ownList(json, 'signatories'), ['signatories'], checked.report);
  for (const rule of rules) {
    rule(checked);
  }
  if (options.previous !== undefined) {
    const before = read(options.previous, options.previousSignatories, () => undefined);
    checkAgainst(checked, before);
    checkTranslations(checked, before);
  }
  return resultOf<Call>(json, collected.findings);
}

/** Checks the list that `signatoriesUrl` leads to, parsed: a JSON array of signatories. It never throws. */
export function checkSignatories(
  json: unknown,
  options: Pick<CheckOptions, 'previous' | 'now'> = {},
): CheckResult<Signatory[]> {
  const { findings, report } = collect();
  const contents = checkStructure(json, signatoryList, report);
  const now = (options.now ?? new Date()).getTime();
  checkSignatoryList(listIn(json) ?? [], [], report);
  const checked: Checked = { json: undefined, contents, signatories: undefined, now, report };
  checkLinks(checked);
  checkCharacters(checked);
  checkDays(checked);
  const before = listIn(options.previous);
  if (before) {
    checkLost(listIn(json) ?? [], before, [], report);
  }
  return resultOf<Signatory[]>(json, findings);
}

/** Findings as they are collected, in a list that grows. */
function collect(): { findings: Finding[]; report: Report } {
  const findings: Finding[] = [];
  const report: Report = (code, steps, detail) => {
    findings.push(findingOf(code, { steps, detail }));
  };
  return { findings, report };
}

/** A finding of the code, with its severity and path. */
export function findingOf<Code extends FindingCode>(
  code: Code,
  { steps, detail }: Pick<FindingOf<Code>, 'steps' | 'detail'>,
): Finding {
  const finding: FindingOf<Code> = { code, severity: severities[code], path: pathOf(steps), steps, detail };
  return finding as Finding;
}

function read(json: unknown, listApart: unknown, report: Report): Omit<Checked, 'now' | 'report'> {
  const contents = checkStructure(json, { kind: 'call' }, report);
  const isApart = own(json, 'signatoriesUrl') !== undefined;
  return { json, contents, signatories: isApart ? listIn(listApart) : ownList(json, 'signatories') };
}

function listIn(json: unknown): readonly unknown[] | undefined {
  return Array.isArray(json) ? json : undefined;
}

function resultOf<T>(json: unknown, findings: readonly Finding[]): CheckResult<T> {
  const problems = findings.filter(({ severity }) => severity === 'problem');
  const advice = findings.filter(({ severity }) => severity === 'advice');
  return { findings: [...problems, ...advice], json, value: problems.length ? undefined : (json as T) };
}
