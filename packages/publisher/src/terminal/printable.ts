/** What a terminal obeys instead of showing it, and what turns the direction of writing. */
const controls = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Text out of a file, safe to show in a terminal: controls as their numbers, and not too long. */
export function printable(text: string, longest = 200): string {
  const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return shown.replace(controls, control => `\\u{${(control.codePointAt(0) ?? 0).toString(16)}}`);
}
