import { createHash } from 'node:crypto';

/** The hash of a file's content as Subresource Integrity writes it: `sha384-…`. */
export function sri(algorithm, content) {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}
