import type { Call, Signatory } from '../../call/call.js';
import type { Language } from '../../language/language.js';
import { pickName } from '../common/pick.js';

const roles = ['presidency', 'co-presidency', undefined];

/** A signatory with its name in the language shown. */
export interface NamedSignatory {
  readonly signatory: Signatory;
  readonly name: string;
}

/**
 * Whether members of Metropolis come before other institutions. They do, unless the highlighted signatory is not a
 * member: it comes first, with its group.
 */
export function membersFirst(highlight: Signatory | undefined): boolean {
  return highlight?.member ?? !highlight;
}

/** Orders the signatories: by group, then the highlighted one, then by role, then by name. */
export function sortSignatories(
  call: Call,
  language: Language,
  highlight: Signatory | undefined,
): readonly NamedSignatory[] {
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
