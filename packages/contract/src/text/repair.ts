import { codePointOf } from '../rules/characters.js';
import { type Fault, fault } from './fault.js';

/**
 * Repairs a text that is not JSON. It mends only those faults that would confuse a parser for the rest of the file:
 * curly and single quotation marks, unclosed strings, line breaks in strings, unusual blanks. Each character is
 * replaced by exactly one, so offsets stay valid.
 */
export function repair(text: string): { readonly text: string; readonly faults: readonly Fault[] } {
  const pass: Pass = { text, characters: text.split(''), faults: [], nextQuote: -1 };
  for (let at = 0; at < text.length;) {
    at = repairAt(pass, at);
  }
  return { text: pass.characters.join(''), faults: pass.faults };
}

interface Pass {
  readonly text: string;
  /** UTF-16 code units, as repaired. */
  readonly characters: string[];
  readonly faults: Fault[];
  /** Offset of the next quotation mark. Kept, so that the text is not searched again at every line break. */
  nextQuote: number;
}

const curly = /[\u201c-\u201f\u00ab\u00bb]/;
const single = /['\u2018\u2019]/;
const oddBlank = /[\u00a0\u0085\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\v\f]/;

/** Repairs the character or string at an offset outside of strings, and returns the offset after it. */
function repairAt(pass: Pass, at: number): number {
  const character = pass.text.charAt(at);
  if (character === '"') {
    return repairText(pass, at, /"/);
  }
  if (curly.test(character)) {
    pass.faults.push(fault('curly-quotes', at, 1, { character }));
    return repairText(pass, at, /["\u201c-\u201f\u00ab\u00bb]/);
  }
  if (single.test(character)) {
    pass.faults.push(fault('single-quotes', at, 1, {}));
    return repairText(pass, at, single);
  }
  if (oddBlank.test(character)) {
    reportBlank(pass, at, character);
    pass.characters[at] = ' ';
  }
  return skipComment(pass.text, at) ?? at + 1;
}

/** Reports only the first unusual blank: a file with one mostly has many. */
function reportBlank(pass: Pass, at: number, character: string): void {
  if (pass.faults.every(({ code }) => code !== 'odd-blank')) {
    pass.faults.push(fault('odd-blank', at, 1, { character: codePointOf(character) }));
  }
}

/** Returns the offset after a comment, as a quotation mark in a comment does not open a string. */
function skipComment(text: string, at: number): number | undefined {
  const end = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : undefined;
  if (!end) {
    return undefined;
  }
  const found = text.indexOf(end, at + 2);
  return found < 0 ? text.length : found + end.length;
}

/** Repairs the string that opens at an offset, and returns the offset after it. */
function repairText(pass: Pass, start: number, closing: RegExp): number {
  const isStraight = pass.text.charAt(start) === '"';
  pass.characters[start] = '"';
  for (let at = start + 1; at < pass.text.length; at += 1) {
    const character = pass.text.charAt(at);
    if (character === '\\') {
      at += 1;
    } else if (closing.test(character) && (isStraight || isEnd(pass.text, at))) {
      pass.characters[at] = '"';
      return isStraight ? closeKey(pass, start, at) : at + 1;
    } else if (character === '"' && !isStraight) {
      pass.characters[at] = '\u201d';
    } else if (character === '\n' || character === '\r') {
      const after = atLineBreak(pass, start, at);
      if (after !== undefined) {
        return after;
      }
    }
  }
  return pass.text.length;
}

/** Whether the characters after a quotation mark are those that can follow the end of a string. */
function isEnd(text: string, at: number): boolean {
  return /^[^\S\n]*([:,}\]\r\n]|$)/.test(text.slice(at + 1, at + 99));
}

/** In `"title: "Call"` and `"title”: "Call"`, the mark before `Call` opens a string, although it seems to close one. */
function closeKey(pass: Pass, start: number, end: number): number {
  const found = /^[\w-]{1,40}([\u201c-\u201f\u00bb]?)\s*: ?$/.exec(pass.text.slice(start + 1, end));
  if (!found || !/[\p{L}\p{N}]/u.test(pass.text.charAt(end + 1))) {
    return openValue(pass, end);
  }
  if (found[1]) {
    return closeAt(pass, pass.text.indexOf(found[1], start));
  }
  pass.faults.push(fault('unclosed-text', start, end - start, {}));
  pass.characters[end - 2] = '"';
  pass.characters[end - 1] = ':';
  return end;
}

/** In `"title" { … }`, the colon is missing. A parser would skip the object to its end. */
function openValue(pass: Pass, end: number): number {
  if (/^[ \t]+[{[]/.test(pass.text.slice(end + 1, end + 99))) {
    pass.faults.push(fault('missing-colon', end, 1, {}));
    pass.characters[end + 1] = ':';
  }
  return end + 1;
}

/** Closes a string at a curly quotation mark. */
function closeAt(pass: Pass, at: number): number {
  pass.faults.push(fault('curly-quotes', at, 1, { character: pass.text.charAt(at) }));
  pass.characters[at] = '"';
  return at + 1;
}

/** Handles a line break in a string: another mark closed the string, or it goes on, or it was never closed. */
function atLineBreak(pass: Pass, start: number, at: number): number | undefined {
  const line = pass.text.slice(start, at);
  const mark = /[\u201c-\u201f\u00bb](?=\s*[:,}\]])/.exec(line);
  if (mark) {
    return closeAt(pass, start + mark.index);
  }
  if (goesOn(pass, at)) {
    pass.faults.push(fault('line-break-in-text', at, 1, {}));
    pass.characters[at] = ' ';
    return undefined;
  }
  pass.faults.push(fault('unclosed-text', start, at - start, {}));
  const last = start + line.trimEnd().length - 1;
  const hasComma = last > start && pass.text.charAt(last) === ',';
  pass.characters[hasComma ? last : at] = '"';
  pass.characters[at] = hasComma ? ',' : '"';
  return at + 1;
}

/** Whether the next quotation mark closes this string, and does not open another. */
function goesOn(pass: Pass, at: number): boolean {
  if (pass.nextQuote < at) {
    const found = pass.text.indexOf('"', at);
    pass.nextQuote = found < 0 ? pass.text.length : found;
  }
  return (
    pass.nextQuote < pass.text.length && isEnd(pass.text, pass.nextQuote) && !opens(pass.text, pass.nextQuote)
  );
}

/** Whether a quotation mark opens a string: it does after a colon, comma or bracket. */
function opens(text: string, at: number): boolean {
  return /[:,{[]\s*$/.test(text.slice(Math.max(0, at - 99), at));
}
