import { createHash } from 'node:crypto';
import { idFromName } from 'metropolis-call-contract';

/** Names that Windows reserves for devices, and names of other published files and folders. */
const taken = /^(con|prn|aux|nul|com\d|lpt\d|count|index|badges|server|signatories)$/;

/** File names that need no encoding in any file system or address. */
const plain = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const longest = 80;

/**
 * A file name for an id or a language tag, which may contain any characters. The name has letters, digits, hyphens and
 * at most one underscore. It is unique for the id, even in file systems that ignore case. Most ids are used unchanged.
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

/** The folder name of a language. Valid tags have only letters, digits and hyphens. */
export function folderFor(tag: string): string {
  return /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(tag) && !taken.test(tag.toLowerCase())
    ? tag
    : fileNameFor(tag);
}
