import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';

/** Interface texts by id. `{0}` is replaced by the first value of the source text. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Makes a `msg` function like that of `@lit/localize`, but for one language. The library has one language for the whole
 * page; here each element has its own. Every text has an id and is plain text. A missing translation is English.
 */
export function msgOf(texts: Texts): MsgFn {
  const msg = (source: string | StrResult, options?: { id?: string }): string => {
    const [text, values] =
      typeof source === 'string' ? [source, []] : [source.strings.reduce(withPlaceholder), source.values];
    const id = options?.id ?? '';
    const translation = Object.hasOwn(texts, id) ? texts[id] : text;
    return String(translation).replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)]));
  };
  return msg as MsgFn;
}

function withPlaceholder(text: string, part: string, index: number): string {
  return `${text}{${index - 1}}${part}`;
}
