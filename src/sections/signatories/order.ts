import type { Call, Signatory } from '../../call/call.js';
import type { Language } from '../../language/language.js';
import { pickName } from '../common/view.js';

const roles = ['presidency', 'co-presidency', undefined];

/** A signatory with its name as it is shown. */
export interface Named {
  readonly signatory: Signatory;
  readonly name: string;
}

/**
 * Whether the members of Metropolis stand before all others: they do, but for a highlighted one of those, which has to
 * come first.
 */
export function membersFirst(highlight: Signatory | undefined): boolean {
  return highlight?.member ?? !highlight;
}

/** The signatories, members and others apart; in each the highlighted one first, then by office, then by name. */
export function inOrder(call: Call, language: Language, highlight: Signatory | undefined): readonly Named[] {
  const first = membersFirst(highlight);
  const { compare } = new Intl.Collator(language.tag);
  const rank = (signatory: Signatory) =>
    (!!signatory.member === first ? 0 : roles.length + 1) +
    (signatory === highlight ? 0 : 1 + roles.indexOf(signatory.role));
  return call.signatories
    .map(signatory => ({
      signatory,
      name: pickName({ call, language }, signatory.name).value,
      rank: rank(signatory),
    }))
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name));
}
