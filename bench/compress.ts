import { brotliCompressSync, constants } from 'node:zlib';

/** Brotli at its best (11), as a host compresses a file that never changes. */
export function compress(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
