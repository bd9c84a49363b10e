import type { Report } from '../finding.js';
import { own, ownList, shorten } from '../json.js';
import { firstOfEachId, listedIn } from '../listed.js';
import { foldName } from '../names.js';
import type { Steps } from '../path.js';
import { isUsable } from '../scalars.js';
import type { Contents } from '../structure/contents.js';
import type { Checked } from './rule.js';

/** Reports changes since the previous version that may be mistakes. */
export function checkAgainst(checked: Checked, before: Omit<Checked, 'report' | 'now'>): void {
  checkUpdated(checked, before);
  const [id, idBefore] = [own(checked.json, 'id'), own(before.json, 'id')];
  if (typeof id === 'string' && typeof idBefore === 'string' && id !== idBefore) {
    checked.report('id-changed', ['id'], { id: shorten(id), before: shorten(idBefore) });
  }
  checkMilestones(checked, before.json);
  if (checked.signatories && before.signatories) {
    checkLost(checked.signatories, before.signatories, placeOfList(checked.json), checked.report);
  }
}

/** Reports signatories of the previous list that are missing in the list at `place`. */
export function checkLost(
  list: readonly unknown[],
  before: readonly unknown[],
  place: Steps,
  report: Report,
): void {
  const now = firstOfEachId(listedIn(list));
  const was = firstOfEachId(listedIn(before));
  const isNew = [...now.values()].filter(({ id }) => !was.has(id));
  const renamed = new Map(isNew.flatMap(entry => entry.names.map(name => [foldName(name), entry])));
  for (const { id, names } of was.values()) {
    if (!now.has(id)) {
      const name = shorten(names[0] ?? id);
      const found = names.map(wording => renamed.get(foldName(wording))).find(Boolean);
      if (found) {
        const steps = [...place, found.index, 'id'];
        report('signatory-id-changed', steps, { id: shorten(found.id), before: shorten(id), name });
      } else {
        report('signatory-lost', place, { id: shorten(id), name });
      }
    }
  }
}

function checkUpdated({ json, contents, report }: Checked, before: Pick<Checked, 'json' | 'contents'>): void {
  const [updated, then] = [own(json, 'updated'), own(before.json, 'updated')];
  if (!isUsable('dateTime', updated) || !isUsable('dateTime', then)) {
    return;
  }
  const [time, timeBefore] = [Date.parse(updated as string), Date.parse(then as string)];
  if (time < timeBefore) {
    report('updated-went-back', ['updated'], { updated: updated as string, before: then as string });
  } else if (time === timeBefore && isChanged(contents, before.contents)) {
    report('updated-not-changed', ['updated'], { updated: updated as string });
  }
}

/** Whether visitors would see a change. Unknown keys and the order of keys are never shown. */
function isChanged(now: Contents, before: Contents): boolean {
  return fingerprintOf(now) !== fingerprintOf(before);
}

function fingerprintOf({ texts, scalars }: Contents): string {
  const values = scalars
    .filter(({ steps }) => steps[0] !== 'updated')
    .map(({ steps, value }) => [steps, value]);
  return JSON.stringify([values, texts.map(({ steps, wordings }) => [steps, [...wordings]])]);
}

function checkMilestones({ json, report }: Checked, before: unknown): void {
  const counts = new Set(ownList(json, 'milestones').map(milestone => own(milestone, 'count')));
  for (const milestone of ownList(before, 'milestones')) {
    const count = own(milestone, 'count');
    if (isUsable('milestoneCount', count) && !counts.has(count)) {
      report('milestone-moved', ['milestones'], { count: count as number });
    }
  }
}

function placeOfList(json: unknown): Steps {
  return own(json, 'signatoriesUrl') === undefined ? ['signatories'] : ['signatoriesUrl'];
}
