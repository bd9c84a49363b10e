import type { TextKind } from '../text-places.js';

export type Turn = 'added' | 'changed' | 'removed';

/** One difference between two versions of a call. */
export type Change =
  | {
      readonly kind: 'signatory';
      readonly turn: Turn;
      readonly name: string;
      readonly keys: readonly string[];
    }
  | { readonly kind: 'order' }
  | {
      readonly kind: 'text';
      readonly turn: Turn;
      readonly text: TextKind;
      readonly number?: number;
      readonly language: string;
    }
  | { readonly kind: 'status'; readonly status: string }
  | { readonly kind: 'milestone'; readonly turn: Turn; readonly count: string }
  | {
      readonly kind: 'entry';
      readonly list: 'practices' | 'documents';
      readonly turn: Turn;
      readonly number: number;
    }
  | { readonly kind: 'join'; readonly key: 'url' | 'email' }
  | { readonly kind: 'key'; readonly turn: Turn; readonly key: string };
