import type { Call, Text } from '../../src/call/call.js';
import type { Steps } from './json-path.js';

export type Placed<T> = readonly [Steps, T];

/** Every text of a call with its path. URLs are not texts here. */
export function textsOf(call: Call): readonly Placed<Text>[] {
  return [
    [['title'], call.title],
    [['summary'], call.summary],
    ...given(['quote'], call.quote),
    ...list('aims', call.aims),
    ...list('topics', call.topics),
    ...given(['join', 'contact'], call.join.contact),
    ...given(['organizer', 'name'], call.organizer?.name),
    ...call.signatories.map(({ name }, index): Placed<Text> => [['signatories', index, 'name'], name]),
    ...(call.documents ?? []).flatMap(({ title }, index) => given(['documents', index, 'title'], title)),
  ];
}

/** Every URL of a call with its path. */
export function urlsOf(call: Call): readonly Placed<string>[] {
  return [
    ...given(['join', 'url'], call.join.url).flatMap(([steps, url]): Placed<string>[] =>
      typeof url === 'string'
        ? [[steps, url]]
        : Object.entries(url).map(([tag, address]): Placed<string> => [[...steps, tag], address]),
    ),
    ...given(['organizer', 'url'], call.organizer?.url),
    ...call.signatories.flatMap(({ url }, index) => given(['signatories', index, 'url'], url)),
    ...(call.documents ?? []).map(({ url }, index): Placed<string> => [['documents', index, 'url'], url]),
  ];
}

function list(name: string, texts: readonly Text[] = []): readonly Placed<Text>[] {
  return texts.map((text, index) => [[name, index], text]);
}

function given<T>(steps: Steps, value: T | undefined): readonly Placed<T>[] {
  return value === undefined ? [] : [[steps, value]];
}
