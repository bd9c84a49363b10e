import type { Signatory } from '../../call/call.js';
import { pickName, type TextContext } from '../common/pick.js';

const roles = ['presidency', 'co-presidency', undefined];

/** A signatory with its name in the language shown. */
export interface NamedSignatory {
  readonly signatory: Signatory;
  readonly name: string;
  readonly rank: number;
}

type Compare = (a: NamedSignatory, b: NamedSignatory) => number;

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
  const { compare } = new Intl.Collator(context.language.tag);
  return signatories
    .map(signatory => {
      const group = !!signatory.member === first ? 0 : roles.length + 1;
      return named(context, signatory, group + (signatory === highlight ? 0 : 1 + rankOf(signatory)));
    })
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name));
}

/** The signatories to name beside the count: by role, then by name. The highlighted one is named on its own. */
export function topSignatories(
  context: TextContext,
  signatories: readonly Signatory[],
  highlight: Signatory | undefined,
  count: number,
): readonly Signatory[] {
  // Comparing by code units is enough for a few names. The first use of `Intl.Collator` delays the first paint.
  const compare: Compare = (a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1);
  const top: NamedSignatory[] = [];
  for (const signatory of signatories) {
    const candidate = named(context, signatory, rankOf(signatory));
    const last = top[count - 1];
    if (signatory !== highlight && (!last || compare(candidate, last) < 0)) {
      top.push(candidate);
      top.sort(compare).splice(count);
    }
  }
  return top.map(({ signatory }) => signatory);
}

function rankOf({ role }: Signatory): number {
  return roles.indexOf(role);
}

function named(context: TextContext, signatory: Signatory, rank: number): NamedSignatory {
  return { signatory, name: pickName(context, signatory.name).value, rank };
}
