import type { Call, Signatory } from './call/call.js';
import type { Language } from './language/language.js';
import { pickName } from './views/view.js';

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
export function membersFirst({ signatories }: Call, highlight: string): boolean {
  return signatories.find(({ id }) => id === highlight)?.member ?? !highlight;
}

/** The signatories, members and others apart; in each the highlighted one first, then by office, then by name. */
export function inOrder(call: Call, language: Language, highlight: string): readonly Named[] {
  const first = membersFirst(call, highlight);
  const { compare } = new Intl.Collator(language.tag);
  const rank = ({ id, member, role }: Signatory) =>
    (!!member === first ? 0 : roles.length + 1) + (id === highlight ? 0 : 1 + roles.indexOf(role));
  return call.signatories
    .map(signatory => ({
      signatory,
      name: pickName({ call, language }, signatory.name).value,
      rank: rank(signatory),
    }))
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name));
}
