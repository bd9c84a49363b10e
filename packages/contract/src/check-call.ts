import type { Call, Signatory } from './call.js';
import { type CheckResult, collect, resultOf } from './check-result.js';
import type { Report } from './finding.js';
import { signatoryList } from './format.js';
import { own, ownList } from './json.js';
import { checkCharacters } from './rules/characters.js';
import { checkDays, checkUpdated } from './rules/dates.js';
import { checkFigures } from './rules/figures.js';
import { checkLanguages } from './rules/languages.js';
import { checkLinks } from './rules/links.js';
import { checkAgainst, checkLost } from './rules/previous.js';
import type { Checked } from './rules/rule.js';
import { checkPractices, checkSignatoryList } from './rules/signatories.js';
import { checkTranslations } from './rules/translations.js';
import { checkStructure } from './structure/check-structure.js';

/** Further input of the check. All documents are parsed JSON and may have any shape. */
export interface CheckOptions {
  /** The previous version, to find changes that may be mistakes. Default: no comparison. */
  readonly previous?: unknown;
  /**
   * The whole list that `signatoriesUrl` leads to. Its entries are not checked here: use `checkSignatories`. Default: a
   * call with `signatoriesUrl` gets no findings that need the whole list.
   */
  readonly signatories?: unknown;
  /** The whole list of the previous version, if that version has a `signatoriesUrl`. */
  readonly previousSignatories?: unknown;
  /** The time of the check. Default: now. */
  readonly now?: Date;
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

/** Checks a parsed call. It never throws, whatever the input is. */
export function checkCall(json: unknown, options: CheckOptions = {}): CheckResult<Call> {
  const { findings, report } = collect();
  const now = (options.now ?? new Date()).getTime();
  const checked: Checked = { ...read(json, options.signatories, report), now, report };
  checkSignatoryList(ownList(json, 'signatories'), ['signatories'], report);
  for (const rule of rules) {
    rule(checked);
  }
  if (options.previous !== undefined) {
    const before = read(options.previous, options.previousSignatories, () => undefined);
    checkAgainst(checked, before);
    checkTranslations(checked, before);
  }
  return resultOf<Call>(json, findings);
}

/** Checks the parsed list that `signatoriesUrl` leads to: a JSON array of signatories. It never throws. */
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

function read(json: unknown, listApart: unknown, report: Report): Omit<Checked, 'now' | 'report'> {
  const contents = checkStructure(json, { kind: 'call' }, report);
  const isApart = own(json, 'signatoriesUrl') !== undefined;
  return { json, contents, signatories: isApart ? listIn(listApart) : ownList(json, 'signatories') };
}

function listIn(json: unknown): readonly unknown[] | undefined {
  return Array.isArray(json) ? json : undefined;
}
