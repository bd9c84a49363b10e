import type { Call, Text } from '../src/call/call.js';
import { readAnswer } from '../src/call/read-answer.js';
import { Language, type PickedText } from '../src/language/language.js';
import { requestText } from '../src/platform/request.js';
import { toPlainLine } from './plain-line.js';
import { readWebAddress } from './web-address.js';

/** A call, and the JSON that it was read from. */
export interface Source {
  readonly call: Call;
  readonly json: unknown;
}

/** URL of the sample call on this site. */
export function siteCall(): string {
  return new URL('./call.json', document.baseURI).href;
}

const sources = new Map<string, Promise<Source | undefined>>();

/** Loads each call once. Returns undefined if that fails; the check of an address tells editors why. */
export async function loadSource(url: string): Promise<Source | undefined> {
  const source = sources.get(url) ?? request(url);
  sources.set(url, source);
  const loaded = await source;
  if (!loaded) {
    // The next attempt may succeed.
    sources.delete(url);
  }
  return loaded;
}

async function request(url: string): Promise<Source | undefined> {
  const answer = await requestText(url);
  const read = readAnswer(answer);
  return 'call' in read ? { call: read.call, json: JSON.parse(answer as string) } : undefined;
}

/** A link to join the call, for visitors who do not see the widget. Its default is the page of the sample call. */
export function linkOf(call: Call | undefined, lang: string): { href: string; text: string } {
  const href = call?.join.url && readWebAddress(pickText(call.join.url, lang, call).value);
  return {
    href: href ?? mailLink(call?.join.email) ?? samplePage,
    text: call ? toPlainLine(pickText(call.title, lang, call).value) : sampleTitle,
  };
}

const samplePage = 'https://www.metropolis.org/join-call-rethink-our-metropolitan-spaces';
const sampleTitle = 'Call to rethink our metropolitan spaces';

/** RFC 6068: an address may contain characters that a URL may not. */
function mailLink(email: string | undefined): string | undefined {
  return (
    email &&
    `mailto:${encodeURIComponent(email.toWellFormed()).replaceAll('%40', '@').replaceAll("'", '%27')}`
  );
}

/** The text in the language, or else in the call's default language. */
export function pickText(text: Text, lang: string, call?: Call): PickedText {
  return new Language(lang).pick(text, call?.defaultLanguage);
}
