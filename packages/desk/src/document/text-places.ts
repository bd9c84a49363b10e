import { limits } from 'metropolis-call-contract';
import { type JsonObject, listAt, type Steps, valueAt } from './json.js';

/** The kind of a text, which decides its label. */
export type TextKind =
  | 'title'
  | 'summary'
  | 'quote'
  | 'quoteSource'
  | 'aim'
  | 'topic'
  | 'organizer'
  | 'contact'
  | 'practiceTitle'
  | 'practiceTopic'
  | 'practiceSummary'
  | 'documentTitle';

/** A text of a call, and its place. */
export interface TextPlace {
  readonly steps: Steps;
  readonly kind: TextKind;
  readonly value: unknown;
  /** Longest length, in UTF-16 code units. */
  readonly limit: number;
  /** Whether it may have several paragraphs or lines. */
  readonly isLong: boolean;
  /** The number of a text in a list, from 1. */
  readonly number?: number;
}

/** All texts of a call except names of signatories, in the order of the page. Includes texts that are still empty. */
export function textPlaces(json: JsonObject): readonly TextPlace[] {
  const place = (kind: TextKind, steps: Steps, limit: number, number?: number): TextPlace => ({
    steps,
    kind,
    value: valueAt(json, steps),
    limit,
    isLong: limit === limits.longText,
    ...(number && { number }),
  });
  const each = (
    key: string,
    texts: readonly (readonly [TextKind, string[], number])[],
  ): readonly TextPlace[] =>
    listAt(json, key).flatMap((_, index) =>
      texts.map(([kind, rest, limit]) => place(kind, [key, index, ...rest], limit, index + 1)),
    );
  return [
    place('title', ['title'], limits.title),
    place('summary', ['summary'], limits.longText),
    place('quote', ['quote'], limits.longText),
    place('quoteSource', ['quoteSource'], limits.text),
    ...each('aims', [['aim', [], limits.text]]),
    ...each('topics', [['topic', [], limits.text]]),
    place('organizer', ['organizer', 'name'], limits.title),
    place('contact', ['join', 'contact'], limits.text),
    ...each('practices', [
      ['practiceTitle', ['title'], limits.title],
      ['practiceTopic', ['topic'], limits.text],
      ['practiceSummary', ['summary'], limits.text],
    ]),
    ...each('documents', [['documentTitle', ['title'], limits.title]]),
  ];
}
