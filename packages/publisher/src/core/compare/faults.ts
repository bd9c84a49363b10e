import { checkSignatories, type Finding, type FindingCode } from 'metropolis-call-contract';
import type { Draft } from '../people/draft.js';
import type { Added, Changed, DraftFault } from './comparison.js';

/** Advice of the check that a new entry has to take: ids become names of files, and a wrong country shows as it is. */
const asProblems: readonly FindingCode[] = ['odd-id', 'unknown-country'];

/** What is wrong with entries that are new, and with what is new in others. */
export function faultsOf<D extends Draft>(
  added: readonly Added<D>[],
  changed: readonly Changed<D>[],
): readonly DraftFault<D>[] {
  const all = [...added.map(each => ({ ...each, keys: undefined })), ...changed];
  const { findings } = checkSignatories(all.map(({ entry }) => entry));
  const inOrder = findings.filter(isBlocking).toSorted((a, b) => Number(a.steps[0]) - Number(b.steps[0]));
  return inOrder.flatMap((finding): DraftFault<D>[] => {
    const [index, key] = finding.steps;
    const about = typeof index === 'number' ? all[index] : undefined;
    const named = String(key ?? ('key' in finding.detail ? finding.detail.key : 'name'));
    const isNew = about && (about.keys?.includes(named) ?? true);
    const isSecond = finding.code === 'duplicate-id';
    // Where there is no name, there is no id that could be made of it.
    const isAside = named === 'id' && about?.entry.id === '' && about.entry.name === undefined;
    return about && (isNew || isSecond) && !isAside ? [{ draft: about.draft, key: named, finding }] : [];
  });
}

function isBlocking({ severity, code }: Finding): boolean {
  return severity === 'problem' || asProblems.includes(code);
}
