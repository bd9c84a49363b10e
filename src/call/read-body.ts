import { CallError } from './call-error.js';

/** Size limit of a body after decompression, in bytes: 5 MB. */
const bodyLimit = 5e6;

/**
 * Reads a body as UTF-8 text, with or without a byte order mark (RFC 8259 §8.1). Reading a stream makes it possible to
 * stop at the size limit. A page may have replaced `fetch` by a version that has no streams: then the limit does not hold.
 */
export async function readBody(response: Response): Promise<string | CallError> {
  const decoder = new TextDecoder();
  if (!response.body) {
    return response.text();
  }
  const reader = response.body.getReader();
  let size = 0;
  let text = '';
  for (
    let chunk;
    (chunk = await reader.read()).value;
    text += decoder.decode(chunk.value, { stream: true })
  ) {
    size += chunk.value.length;
    if (size > bodyLimit) {
      return new CallError('too-large', 'more than 5 MB');
    }
  }
  return text + decoder.decode();
}
