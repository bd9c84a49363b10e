import { brotliCompressSync, constants } from 'node:zlib';

/** Brotli at its highest quality (11), as hosts compress files that never change. */
export function compress(content: string | Uint8Array): Buffer {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
