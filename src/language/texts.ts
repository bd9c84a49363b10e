import type { StrResult } from '@lit/localize/internal/str-tag.js';
import type { MsgFn } from '@lit/localize/internal/types.js';

/** Interface texts by id. `{0}` stands for the first value of the source text. */
export type Texts = Readonly<Record<string, string>>;

/**
 * A `msg` as that of `@lit/localize`, for one language rather than for the page. That library's own lookup would also
 * bring along what makes ids from texts, and HTML templates; here every text has an id and is plain.
 */
export function msgOf(texts: Texts): MsgFn {
  const msg = (source: string | StrResult, options?: { id?: string }): string => {
    const [text, values] =
      typeof source === 'string' ? [source, []] : [source.strings.reduce(withPlaceholder), source.values];
    return (texts[options?.id ?? ''] ?? text).replace(/\{(\d)\}/g, (_, index) =>
      String(values[Number(index)]),
    );
  };
  return msg as MsgFn;
}

function withPlaceholder(text: string, part: string, index: number): string {
  return `${text}{${index - 1}}${part}`;
}
