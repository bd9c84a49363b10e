import { createHash } from 'node:crypto';

/** The hash of a file's content in the form of Subresource Integrity: `sha384-…`. */
export function sri(algorithm: 'sha256' | 'sha384', content: string | Uint8Array): string {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}
