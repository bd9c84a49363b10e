import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The smallest size that is compressed, in bytes. For smaller files, a compressed copy saves no packet. */
const smallest = 256;

/** From this size in bytes on, the best quality takes five times as long and saves little. */
const large = 60_000;

/** A copy of a text file that a server can send as it is. */
export interface CompressedCopy {
  readonly suffix: '.br' | '.gz';
  readonly content: Uint8Array;
}

/** The compressed copies of a text. The output is deterministic. */
export async function compressedCopies(text: Uint8Array): Promise<readonly CompressedCopy[]> {
  if (text.length < smallest) {
    return [];
  }
  const quality = text.length < large ? 11 : 10;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const [br, gz] = await Promise.all([brotli(text, { params }), zip(text, { level: 9 })]);
  return [
    { suffix: '.br', content: br },
    { suffix: '.gz', content: gz },
  ];
}
