import { own, ownList } from '../json.js';
import { firstOfEachId, listedIn } from '../listed.js';
import { isUsable } from '../scalars.js';
import type { Checked } from './rule.js';

interface Figures {
  /** The number of signatories that visitors see. */
  readonly count: number;
  readonly listed: number;
  readonly listedMembers: number;
  /** Whether the list contains everybody who has signed. */
  readonly isWhole: boolean;
}

/** Reports counts and milestones that contradict the list or each other. */
export function checkFigures(checked: Checked): void {
  const figures = figuresOf(checked);
  checkCount(checked, 'signatoryCount', figures.listed);
  checkMemberCount(checked, figures);
  checkMilestones(checked, figures.count);
}

function figuresOf({ json, signatories }: Checked): Figures {
  const listed = [...firstOfEachId(listedIn(signatories ?? ownList(json, 'signatories'))).values()];
  const told = countAt(json, 'signatoryCount') ?? 0;
  return {
    count: Math.max(told, listed.length),
    listed: listed.length,
    listedMembers: listed.filter(({ isMember }) => isMember).length,
    isWhole: signatories !== undefined && told <= listed.length,
  };
}

function checkMemberCount(checked: Checked, { count, listedMembers, isWhole }: Figures): void {
  const members = countAt(checked.json, 'memberCount');
  if (members !== undefined && members > count) {
    checked.report('more-members-than-signatories', ['memberCount'], { members, signatories: count });
  } else if (members !== undefined && members > listedMembers && isWhole) {
    checked.report('member-count-differs', ['memberCount'], { count: members, listed: listedMembers });
  }
  checkCount(checked, 'memberCount', listedMembers);
}

function checkCount({ json, report }: Checked, key: string, listed: number): void {
  const count = countAt(json, key);
  if (count !== undefined && count < listed) {
    report('count-too-small', [key], { key, count, listed });
  }
}

function checkMilestones({ json, report }: Checked, signatories: number): void {
  let before = 0;
  ownList(json, 'milestones').forEach((milestone, index) => {
    const count = own(milestone, 'count');
    if (!isUsable('milestoneCount', count)) {
      return;
    }
    const goal = count as number;
    if (goal <= before) {
      report('milestone-order', ['milestones', index, 'count'], { count: goal, before });
    }
    if (goal > signatories && isUsable('date', own(milestone, 'reached'))) {
      report('milestone-reached-early', ['milestones', index, 'reached'], { count: goal, signatories });
    }
    before = Math.max(before, goal);
  });
}

function countAt(json: unknown, key: string): number | undefined {
  const count = own(json, key);
  return isUsable('count', count) ? (count as number) : undefined;
}
