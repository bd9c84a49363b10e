import { CallError } from './call-error.js';

/** The largest body that is read, in bytes after decompression: 5 MB. */
const bodyLimit = 5e6;

/**
 * The body as text, decoded as UTF-8 with or without a byte order mark (RFC 8259 §8.1). It is read as a stream, so
 * that one that is too large, or never ends, is left at the limit. What a page may have put in the place of the
 * browser's `fetch` may have no stream.
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
