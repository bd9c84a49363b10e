import type { Call, Text } from '../src/call/call.js';
import { readAnswer } from '../src/call/read-answer.js';
import { Language } from '../src/language/language.js';
import { requestText } from '../src/platform/request.js';

/** The call at a URL, and the JSON that it was read from. */
export interface Source {
  readonly call: Call;
  readonly json: unknown;
}

const sources = new Map<string, Promise<Source | undefined>>();

/** Loads a call once; nothing where it cannot be had, which the check of the endpoint explains. */
export function loadSource(url: string): Promise<Source | undefined> {
  const known = sources.get(url);
  const source = known ?? request(url);
  sources.set(url, source);
  return source;
}

async function request(url: string): Promise<Source | undefined> {
  const answer = await requestText(url);
  const read = readAnswer(answer);
  return 'call' in read ? { call: read.call, json: JSON.parse(answer as string) } : undefined;
}

/** Where one joins, for those who do not get the widget; without a call, the page of the call that is known. */
export function linkOf(call: Call | undefined, lang: string): { href: string; text: string } {
  const join = call?.join;
  const href = join?.url ? inLanguage(join.url, lang, call) : join?.email && `mailto:${join.email}`;
  return {
    href: href ?? 'https://www.metropolis.org/join-call-rethink-our-metropolitan-spaces',
    // On one line, whatever a recipe puts around it.
    text: call
      ? inLanguage(call.title, lang, call).replace(/\s+/g, ' ')
      : 'Call to rethink our metropolitan spaces',
  };
}

export function inLanguage(text: Text, lang: string, call?: Call): string {
  return new Language(lang).pick(text, call?.defaultLanguage).value;
}
