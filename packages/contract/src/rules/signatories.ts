import type { Report } from '../finding.js';
import { ownList, own, shorten } from '../json.js';
import { firstOfEachId, type Listed, listedIn } from '../listed.js';
import { foldName, idFromName } from '../names.js';
import { pathOf, type Steps } from '../path.js';
import { isUsable } from '../scalars.js';
import type { Checked } from './rule.js';

/** Reports duplicate entries, odd ids and unknown countries in the list at `place`. */
export function checkSignatoryList(list: readonly unknown[], place: Steps, report: Report): void {
  const listed = listedIn(list);
  const first = firstOfEachId(listed);
  for (const entry of listed) {
    const steps = [...place, entry.index];
    const other = first.get(entry.id);
    if (other && other !== entry) {
      report('duplicate-id', [...steps, 'id'], { id: entry.id, first: pathOf([...place, other.index]) });
    }
    checkId(entry.id, [...steps, 'id'], report);
    checkCountry(entry.country, [...steps, 'country'], report);
  }
  checkNames([...first.values()], place, report);
}

/** Reports practices whose signatory is not in the list. */
export function checkPractices({ json, signatories, report }: Checked): void {
  const practices = ownList(json, 'practices');
  if (!signatories || !practices.length) {
    return;
  }
  const listed = listedIn(signatories);
  const ids = new Set(listed.map(({ id }) => id));
  const meant = new Map(listed.flatMap(({ id, names }) => [id, ...names].map(name => [foldName(name), id])));
  practices.forEach((practice, index) => {
    const id = own(practice, 'signatory');
    if (typeof id === 'string' && isUsable('string', id) && !ids.has(id)) {
      const suggestion = meant.get(foldName(id));
      report('unknown-signatory', ['practices', index, 'signatory'], {
        id: shorten(id),
        ...(suggestion && { suggestion }),
      });
    }
  });
}

/** Ids are used in addresses and file names. There, other characters become unreadable or are refused. */
function checkId(id: string, steps: Steps, report: Report): void {
  if (!/^[\p{L}\p{N}]+([-_.][\p{L}\p{N}]+)*$/u.test(id)) {
    report('odd-id', steps, { id: shorten(id), suggestion: idFromName(id.slice(0, 100)) });
  }
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function checkCountry(country: unknown, steps: Steps, report: Report): void {
  if (isUsable('country', country) && !isCountry(country as string)) {
    report('unknown-country', steps, { country: country as string });
  }
}

const known = new Map<string, boolean>();

/** `ZZ` means an unknown region. */
function isCountry(code: string): boolean {
  const isKnown = known.get(code) ?? (code !== 'ZZ' && regionNames.of(code) !== undefined);
  known.set(code, isKnown);
  return isKnown;
}

/** Reports similar names, except in different countries: Córdoba and Valencia each exist in two. */
function checkNames(listed: readonly Listed[], place: Steps, report: Report): void {
  const byName = new Map<string, Listed>();
  for (const entry of listed) {
    const folded = [...new Set(entry.names.map(foldName))].filter(Boolean);
    const other = folded.map(name => byName.get(name)).find(found => found && !isElsewhere(found, entry));
    if (other) {
      report('similar-names', [...place, entry.index, 'name'], {
        name: shorten(entry.names[0] ?? ''),
        other: shorten(other.names[0] ?? ''),
        first: pathOf([...place, other.index]),
      });
    }
    folded.filter(name => !byName.has(name)).forEach(name => byName.set(name, entry));
  }
}

function isElsewhere(a: Listed, b: Listed): boolean {
  return a.country !== undefined && b.country !== undefined && a.country !== b.country;
}
