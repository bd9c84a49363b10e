import { msg, str } from '@lit/localize';
import type { Losses } from '../document/visible.js';
import { list, number, plural } from './format.js';

/** A sentence lists at most this many names. `…` stands for the rest. */
const mostNames = 5;

/** Describes what visitors would lose by saving, one sentence for each kind of loss. */
export function lossWords({ isAll, leftOut, withdrawn }: Losses, problems: number): readonly string[] {
  const n = number(leftOut.length);
  const names = list([...leftOut.slice(0, mostNames), ...(leftOut.length > mostNames ? ['…'] : [])]);
  const w = number(withdrawn);
  const p = number(problems);
  return [
    isAll
      ? msg('With this file, pages show no call at all: they keep the plain link in its place.', {
          id: 'loss-all',
        })
      : '',
    leftOut.length && !isAll
      ? plural(
          leftOut.length,
          () =>
            msg(str`Saving this leaves out ${n} signatory that visitors see today: ${names}.`, {
              id: 'loss-one',
            }),
          () =>
            msg(str`Saving this leaves out ${n} signatories that visitors see today: ${names}.`, {
              id: 'loss-other',
            }),
        )
      : '',
    withdrawn && !isAll
      ? plural(
          withdrawn,
          () => msg(str`${w} signatory that visitors see today is withdrawn.`, { id: 'withdrawn-one' }),
          () => msg(str`${w} signatories that visitors see today are withdrawn.`, { id: 'withdrawn-other' }),
        )
      : '',
    problems
      ? plural(
          problems,
          () =>
            msg(str`The check finds ${p} problem: visitors will not see what it is about.`, {
              id: 'problems-one',
            }),
          () =>
            msg(str`The check finds ${p} problems: visitors will not see what they are about.`, {
              id: 'problems-other',
            }),
        )
      : '',
  ].filter(Boolean);
}
