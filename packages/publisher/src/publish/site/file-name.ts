import { createHash } from 'node:crypto';
import { idFromName } from 'metropolis-call-contract';

/** Names that Windows keeps for devices, and names in a folder that are not free. */
const taken = /^(con|prn|aux|nul|com\d|lpt\d|count|index|badges|server|signatories)$/;

/** File names that every system and every address can have as they are. */
const plain = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const longest = 80;

/**
 * A file name for an id or a language tag, both of which may hold anything. It has letters, digits, hyphens and at most
 * one underscore, and no other id has the same, even where case does not count. Most ids are their own file name.
 */
export function fileNameFor(id: string): string {
  const isPlain = plain.test(id) && id.length <= longest && !taken.test(id) && !/-dark$|^\d+$/.test(id);
  return isPlain ? id : `${readablePart(id)}_${hashOf(id)}`;
}

function readablePart(id: string): string {
  return idFromName(id)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12);
}

/** The folder of a language. Tags are letters, digits and hyphens. */
export function folderFor(tag: string): string {
  return /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(tag) && !taken.test(tag.toLowerCase())
    ? tag
    : fileNameFor(tag);
}
