import type { Signatory } from '../../call/call.js';
import type { PickedText } from '../../language/language.js';
import { pickName, type TextContext } from '../common/pick.js';

const roles = ['presidency', 'co-presidency', undefined];

/** A signatory with its name in the language shown. */
interface NamedSignatory {
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
): readonly Signatory[] {
  const first = membersFirst(highlight);
  const rank = (signatory: Signatory) =>
    (!!signatory.member === first ? 0 : 9) + (signatory === highlight ? 0 : 1 + rankOf(signatory));
  const { compare } = new Intl.Collator(context.language.tag);
  return signatories
    .map(signatory => named(context, signatory, rank(signatory)))
    .sort((a, b) => a.rank - b.rank || compare(a.name.value, b.name.value))
    .map(({ signatory }) => signatory);
}

/**
 * The signatories to name beside the count: by role, then by name. The highlighted one is named on its own. Each render
 * needs them, so a long list is not sorted for them.
 */
export function topSignatories(
  context: TextContext,
  signatories: readonly Signatory[],
  highlight: Signatory | undefined,
  count: number,
): readonly NamedSignatory[] {
  // Comparing by code units is enough for a few names. The first use of `Intl.Collator` delays the first paint.
  const compare = (a: NamedSignatory, b: NamedSignatory): number =>
    a.rank - b.rank || (a.name.value < b.name.value ? -1 : 1);
  const top: NamedSignatory[] = [];
  for (const signatory of signatories) {
    const candidate = named(context, signatory, rankOf(signatory));
    const last = top[count - 1];
    if (signatory !== highlight && (!last || compare(candidate, last) < 0)) {
      top.push(candidate);
      top.sort(compare).splice(count);
    }
  }
  return top;
}

function rankOf({ role }: Signatory): number {
  return roles.indexOf(role);
}

function named(context: TextContext, signatory: Signatory, rank: number): NamedSignatory {
  return { signatory, name: pickName(context, signatory.name), rank };
}
