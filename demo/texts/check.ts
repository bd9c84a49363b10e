import type { Finding, Severity } from '../check/finding.js';
import type { Language } from '../page-language.js';
import { en } from './check-en.js';
import { es } from './check-es.js';
import { fr } from './check-fr.js';

/** What was found, and how to fix it if it is a problem. */
export type Said = readonly [what: string, mend?: string];

/** The texts of the check in one language. */
export interface CheckTexts {
  readonly running: string;
  readonly summary: (problems: number, advice: number) => string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly more: (count: number) => string;
  readonly findings: Readonly<Record<Finding['code'], (value: string, kind: string) => Said>>;
  readonly kinds: Readonly<Record<NonNullable<Finding['kind']>, string>>;
}

export const checkTexts: Readonly<Record<Language, CheckTexts>> = { en, fr, es };

/** A finding in words. */
export function describe(
  { code, value, kind }: Finding,
  language: Language,
): { what: string; mend?: string } {
  const { findings, kinds } = checkTexts[language];
  const [what, mend] = findings[code](value ?? '', kind ? kinds[kind] : '');
  return { what, ...(mend && { mend }) };
}
