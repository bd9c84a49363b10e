/** A value as text. Scripts can give what has no text, such as an object without a prototype: then its type. */
export function asText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}
