import type { Call, Text } from '../src/call/call.js';
import { readAnswer } from '../src/call/read-answer.js';
import { requestCall } from '../src/call/request-call.js';
import { Language } from '../src/language/language.js';

/** A call, and the JSON that it was read from. */
export interface Source {
  readonly call: Call;
  readonly json: unknown;
}

const sources = new Map<string, Promise<Source | undefined>>();

/** Loads each call once. Returns undefined if that fails; the check of an address tells editors why. */
export function loadSource(url: string): Promise<Source | undefined> {
  const known = sources.get(url);
  const source = known ?? request(url);
  sources.set(url, source);
  return source;
}

async function request(url: string): Promise<Source | undefined> {
  const answer = await requestCall(url, false, new AbortController().signal);
  const read = readAnswer(answer);
  return 'call' in read ? { call: read.call, json: JSON.parse(answer as string) } : undefined;
}

/** The link for visitors who do not see the widget. Without a call it leads to the page of the sample call. */
export function linkOf(call: Call | undefined, lang: string): { href: string; text: string } {
  const join = call?.join;
  const href = join?.url ? inLanguage(join.url, lang, call) : join?.email && `mailto:${join.email}`;
  return {
    href: href ?? 'https://www.metropolis.org/join-call-rethink-our-metropolitan-spaces',
    // A line break would end the line that a recipe writes.
    text: call
      ? inLanguage(call.title, lang, call).replace(/\s+/g, ' ')
      : 'Call to rethink our metropolitan spaces',
  };
}

/** The text in the language, or else in the call's default language. */
export function inLanguage(text: Text, lang: string, call?: Call): string {
  return new Language(lang).pick(text, call?.defaultLanguage).value;
}
