import { checkSignatories, type Finding, type FindingCode } from 'metropolis-call-contract';
import type { Draft } from '../people/draft.js';
import type { Added, Changed, DraftFault } from './comparison.js';

/** Advice that is a problem in a new entry: ids become file names, and an unknown country is shown as its code. */
const asProblems: readonly FindingCode[] = ['odd-id', 'unknown-country'];

/** The faults of new entries, and of the changed keys of other entries. */
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
    // Without a name no id can be made. The missing name is reported, not the missing id.
    const isAside = named === 'id' && about?.entry.id === '' && about.entry.name === undefined;
    return about && (isNew || isSecond) && !isAside ? [{ draft: about.draft, key: named, finding }] : [];
  });
}

function isBlocking({ severity, code }: Finding): boolean {
  return severity === 'problem' || asProblems.includes(code);
}
