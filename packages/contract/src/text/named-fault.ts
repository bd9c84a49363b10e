import type { ParseError } from 'jsonc-parser';
import { shorten } from '../json.js';
import { spellerOf } from '../similar.js';
import { type Fault, fault } from './fault.js';

/** The values of jsonc-parser's `ParseErrorCode`. That is a `const enum`, which does not exist at run time. */
const errors = {
  symbol: 1,
  number: 2,
  key: 3,
  value: 4,
  colon: 5,
  comma: 6,
  brace: 7,
  bracket: 8,
  end: 9,
  comment: 10,
  openComment: 11,
  openText: 12,
  openNumber: 13,
  unicode: 14,
  escape: 15,
  control: 16,
} as const;

/** The probable cause of an error of the parser. */
export function namedFault(text: string, { error, offset, length }: ParseError): Fault {
  switch (error as number) {
    case errors.symbol:
      return wordFault(text, offset, length);
    case errors.number:
    case errors.openNumber:
      return fault('bad-number', offset, length, { value: shorten(text.slice(offset, offset + length)) });
    case errors.key:
    case errors.value:
      return gapFault(text, offset, length);
    case errors.colon:
      return fault('missing-colon', ...endBefore(text, offset), {});
    case errors.comma:
      return fault('missing-comma', ...endBefore(text, offset), {});
    case errors.brace:
      return fault('unclosed', ...endBefore(text, offset), { bracket: '}' });
    case errors.bracket:
      return fault('unclosed', ...endBefore(text, offset), { bracket: ']' });
    case errors.end:
      return fault('text-after-end', offset, length, {});
    case errors.comment:
    case errors.openComment:
      return fault('comment', offset, length, {});
    case errors.openText:
      return fault('unclosed-text', offset, length, {});
    case errors.unicode:
    case errors.escape:
      return fault('bad-escape', offset, length, {});
    case errors.control:
      return fault('control-in-text', offset, length, {});
    default:
      return syntaxFault(text, offset);
  }
}

/** Maps words of other programming languages to the word of JSON. */
const otherWords: Readonly<Record<string, string>> = {
  None: 'null',
  nil: 'null',
  undefined: 'null',
  NaN: 'null',
  yes: 'true',
  no: 'false',
};

const meantWord = spellerOf(['true', 'false', 'null']);

/** A word without quotation marks. */
function wordFault(text: string, offset: number, length: number): Fault {
  const word = text.slice(offset, offset + length);
  if (/^\s*:/.test(text.slice(offset + length, offset + length + 99))) {
    return fault('unquoted-key', offset, length, { key: shorten(word) });
  }
  if (/^[+.]?\d/.test(word)) {
    return fault('bad-number', offset, length, { value: shorten(word) });
  }
  const suggestion = Object.hasOwn(otherWords, word) ? otherWords[word] : meantWord(word);
  return fault('unknown-word', offset, length, { word: shorten(word), ...(suggestion && { suggestion }) });
}

/** The parser expected a key or a value. Mostly, the comma before this place is one too many. */
function gapFault(text: string, offset: number, length: number): Fault {
  const [last] = endBefore(text, offset);
  const [before, found] = [text.charAt(last), text.charAt(offset)];
  if (before === ':') {
    return fault('missing-value', last, 1, {});
  }
  if (found === ',' || (before === ',' && /^[}\]]?$/.test(found))) {
    return fault('extra-comma', found === ',' ? offset : last, 1, {});
  }
  return /[\d-]/.test(found) && before !== '{'
    ? fault('bad-number', offset, length, { value: shorten(text.slice(offset, offset + length)) })
    : syntaxFault(text, offset);
}

function syntaxFault(text: string, offset: number): Fault {
  return fault('syntax', offset, 1, { found: text.charAt(offset) });
}

/** The last character before the offset that is not blank. The missing character belongs after it. */
function endBefore(text: string, offset: number): [offset: number, length: number] {
  let last = offset - 1;
  while (last > 0 && /\s/.test(text.charAt(last))) {
    last -= 1;
  }
  return [Math.max(0, last), 1];
}
