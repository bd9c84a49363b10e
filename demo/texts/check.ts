import type { Finding, Severity } from '../check/finding.js';
import type { Language } from '../page-language.js';
import { en } from './check-en.js';
import { es } from './check-es.js';
import { fr } from './check-fr.js';

/** What a finding is, and how to mend it where there is anything to mend. */
export type Said = readonly [what: string, mend?: string];

/** What the check says, in one language. */
export interface CheckTexts {
  readonly running: string;
  readonly summary: (problems: number, advice: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly more: (count: number) => string;
  readonly findings: Readonly<Record<Finding['code'], (value: string, kind: string) => Said>>;
  readonly kinds: Readonly<Record<NonNullable<Finding['kind']>, string>>;
}

export const checkTexts: Readonly<Record<Language, CheckTexts>> = { en, fr, es };

/** The finding in plain words. */
export function describe(
  { code, value, kind }: Finding,
  language: Language,
): { what: string; mend?: string } {
  const { findings, kinds } = checkTexts[language];
  const [what, mend] = findings[code](value ?? '', kind ? kinds[kind] : '');
  return { what, ...(mend && { mend }) };
}
