import { own } from './json.js';
import { withWording } from './wordings.js';

/** The name of an entry with a new text in one language. A new name in the source language is a plain text. */
export function withName(entry: unknown, language: string, source: string, wording: string): unknown {
  const name = own(entry, 'name');
  return name === undefined && language === source ? wording : withWording(name, language, source, wording);
}
