import { own } from './json.js';
import { withWording } from './wordings.js';

/** The name of an entry with another wording. A name that was never in more than one language is a plain text. */
export function withName(entry: unknown, language: string, source: string, wording: string): unknown {
  const name = own(entry, 'name');
  return name === undefined && language === source ? wording : withWording(name, language, source, wording);
}
