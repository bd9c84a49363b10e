import { own, shorten } from '../json.js';
import type { PlacedText } from '../structure/contents.js';
import type { Checked } from './rule.js';

/** At most this many languages are checked. Only a hostile call has more. */
const mostLanguages = 100;

/** Reports texts that lack a language of the call or have one twice. Reports a default language without a title. */
export function checkLanguages({ json, contents, report }: Checked): void {
  const languages = languagesOf(contents.texts);
  for (const { steps, wordings } of contents.texts) {
    const spoken = new Set([...wordings.keys()].map(withoutRegion));
    const lacking = spoken.has('') ? [] : [...languages].filter(([plain]) => !spoken.has(plain));
    if (lacking.length) {
      report('missing-translation', steps, { languages: lacking.map(([, tag]) => tag) });
    }
  }
  checkRepeated(contents.texts, report);
  const standard = own(json, 'defaultLanguage');
  if (typeof standard === 'string' && languages.size && !languages.has(withoutRegion(standard))) {
    report('default-language-unused', ['defaultLanguage'], { language: shorten(standard) });
  }
}

/** The languages of a call are those of its title and summary. Maps each tag without its region to the full tag. */
function languagesOf(texts: readonly PlacedText[]): ReadonlyMap<string, string> {
  const languages = new Map<string, string>();
  for (const { wordings } of texts.filter(({ steps }) => steps.length === 1 && isPromising(steps[0]))) {
    for (const tag of [...wordings.keys()].slice(0, mostLanguages)) {
      if (tag && !languages.has(withoutRegion(tag))) {
        languages.set(withoutRegion(tag), tag);
      }
    }
  }
  return languages;
}

function isPromising(key: unknown): boolean {
  return key === 'title' || key === 'summary';
}

/** Regions do not matter: who reads `pt-BR` can read `pt`. Scripts matter: `zh-Hans` and `zh-Hant` stay different. */
function withoutRegion(tag: string): string {
  return tag.toLowerCase().replace(/-([a-z]{2}|\d{3})(?=-|$)/, '');
}

/** If a text has both `en` and `EN`, visitors can see only one of them. */
function checkRepeated(texts: readonly PlacedText[], report: Checked['report']): void {
  for (const { steps, wordings } of texts) {
    const seen = new Map<string, string>();
    for (const language of wordings.keys()) {
      const other = seen.get(language.toLowerCase());
      if (other === undefined) {
        seen.set(language.toLowerCase(), language);
      } else {
        report('repeated-language', [...steps, language], { language, other });
      }
    }
  }
}
