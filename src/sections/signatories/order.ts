import type { Signatory } from '../../call/call.js';
import type { PickedText } from '../../language/language.js';
import { pickName, type TextContext } from '../common/pick.js';

const roles = ['presidency', 'co-presidency', undefined];

/** A signatory with its name in the language shown. */
export interface NamedSignatory {
  readonly signatory: Signatory;
  readonly name: PickedText;
  readonly rank: number;
}

/**
 * Whether members of Metropolis come before other institutions. They do, unless the highlighted signatory is not a
 * member: it comes first, with its group.
 */
export function membersFirst(highlight: Signatory | undefined): boolean {
  return highlight?.member ?? !highlight;
}

/** Orders signatories: by group, then the highlighted one, then by role, then by name. */
export function sortSignatories(
  context: TextContext,
  signatories: readonly Signatory[],
  highlight: Signatory | undefined,
): readonly NamedSignatory[] {
  const first = membersFirst(highlight);
  const rank = (signatory: Signatory) =>
    (!!signatory.member === first ? 0 : 9) + (signatory === highlight ? 0 : 1 + rankOf(signatory));
  return sort(context, signatories, rank, new Intl.Collator(context.language.tag).compare);
}

/** The signatories to name beside the count: by role, then by name. The highlighted one is named on its own. */
export function topSignatories(
  context: TextContext,
  signatories: readonly Signatory[],
  highlight: Signatory | undefined,
  count: number,
): readonly NamedSignatory[] {
  const others = signatories.filter(signatory => signatory !== highlight);
  // Comparing by code units is enough for a few names. The first use of `Intl.Collator` delays the first paint.
  return sort(context, others, rankOf, (a, b) => (a < b ? -1 : 1)).slice(0, count);
}

function rankOf({ role }: Signatory): number {
  return roles.indexOf(role);
}

function sort(
  context: TextContext,
  signatories: readonly Signatory[],
  rankOf: (signatory: Signatory) => number,
  compare: (a: string, b: string) => number,
): readonly NamedSignatory[] {
  return signatories
    .map(signatory => ({
      signatory,
      name: pickName(context, signatory.name),
      rank: rankOf(signatory),
    }))
    .sort((a, b) => a.rank - b.rank || compare(a.name.value, b.name.value));
}
