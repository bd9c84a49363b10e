import type { Text } from './call.js';
import { isObject, own } from './json.js';
import { wordings } from './names.js';
import { isUsable } from './scalars.js';

/** An entry of a list of signatories with a usable id. Only its usable values are included. */
export interface Listed {
  readonly index: number;
  readonly id: string;
  readonly names: readonly string[];
  readonly country: unknown;
  readonly isMember: boolean;
}

/** The entries that have a usable id. An id can occur more than once. */
export function listedIn(list: readonly unknown[]): readonly Listed[] {
  return list.flatMap((entry, index): Listed[] => {
    const id = own(entry, 'id');
    return typeof id === 'string' && isUsable('string', id)
      ? [
          {
            index,
            id,
            names: namesOf(entry),
            country: own(entry, 'country'),
            isMember: own(entry, 'member') === true,
          },
        ]
      : [];
  });
}

/** The first entry with each id. */
export function firstOfEachId(listed: readonly Listed[]): ReadonlyMap<string, Listed> {
  const byId = new Map<string, Listed>();
  for (const entry of listed) {
    if (!byId.has(entry.id)) {
      byId.set(entry.id, entry);
    }
  }
  return byId;
}

function namesOf(entry: unknown): readonly string[] {
  const name = own(entry, 'name');
  const texts = typeof name === 'string' || isObject(name) ? wordings(name as Text) : [];
  return texts.filter(text => isUsable('string', text));
}
