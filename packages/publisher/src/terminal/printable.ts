/** Control characters that terminals interpret, and characters that change the text direction. */
const controls = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Makes untrusted text safe for a terminal: escapes control characters, and cuts long text. */
export function printable(text: string, longest = 200): string {
  const shown = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  return shown.replace(controls, control => `\\u{${(control.codePointAt(0) ?? 0).toString(16)}}`);
}
