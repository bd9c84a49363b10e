import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below this size a compressed copy saves no packet. */
const smallest = 256;

/** From here on the best quality takes seconds and saves little. */
const large = 200_000;

/** A copy of a text file that a server can send as it is. */
export interface CompressedCopy {
  readonly suffix: '.br' | '.gz';
  readonly content: Uint8Array;
}

/** The compressed copies of a text. The same text gives the same bytes. */
export async function compressedCopies(text: Uint8Array): Promise<readonly CompressedCopy[]> {
  if (text.length < smallest) {
    return [];
  }
  const quality = text.length < large ? 11 : 9;
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
