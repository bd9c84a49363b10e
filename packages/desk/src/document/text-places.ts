import { limits } from 'metropolis-call-contract';
import { type JsonObject, listAt, type Steps, valueAt } from './json.js';

/** What a text of a call is, for its label. */
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

/** A text of a call, and where it stands. */
export interface TextPlace {
  readonly steps: Steps;
  readonly kind: TextKind;
  readonly value: unknown;
  /** In characters. */
  readonly limit: number;
  /** Of several paragraphs or lines. */
  readonly isLong: boolean;
  /** From 1, of texts in a list. */
  readonly number?: number;
}

/** The texts of a call but for the names of signatories, those that it could have included, in the order of the page. */
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
