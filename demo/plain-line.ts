/** Control characters, line breaks, lone surrogates, and the characters that reverse the direction of what follows. */
const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

/** Whether a text is a single plain line that is safe in a snippet and readable for an editor. */
export function isPlainLine(text: string): boolean {
  return !unsafe.test(text);
}

/** Makes one such line of any text. */
export function toPlainLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(new RegExp(unsafe, 'gu'), '').trim();
}
