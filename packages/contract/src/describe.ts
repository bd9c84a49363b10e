import type { Finding, FindingCode, FindingOf } from './finding.js';
import { en } from './messages/en.js';
import { es } from './messages/es.js';
import { fr } from './messages/fr.js';
import type { Description, Messages, Said } from './messages/messages.js';

/** The languages in which findings can be described. */
export type MessageLanguage = 'en' | 'es' | 'fr';

export const messages: Readonly<Record<MessageLanguage, Messages>> = { en, es, fr };

/**
 * Describes a finding in plain words: what is wrong, what visitors lose, how to mend it. The result is plain text and
 * quotes the checked document. Show it as text, never as markup.
 */
export function describe(finding: Finding, language: MessageLanguage = 'en'): Description {
  const [what, loss, remedy] = tell(finding, messages[language]);
  return { what, loss, remedy };
}

function tell<Code extends FindingCode>(
  { code, detail }: Pick<FindingOf<Code>, 'code' | 'detail'>,
  words: Messages,
): Said {
  return words.findings[code](detail, words);
}
