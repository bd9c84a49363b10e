import { codePointOf } from '../rules/characters.js';
import { type Fault, fault } from './fault.js';

/**
 * A text that is not JSON, with the faults mended that would confuse a parser for the rest of the file: quotation marks
 * of other kinds, texts that are not closed, line breaks in texts, blanks of other kinds. Offsets stay as they are, as
 * each character is replaced by one.
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
  /** Offset of a quotation mark that was looked for before, so that it is looked for once. */
  nextQuote: number;
}

const curly = /[\u201c-\u201f\u00ab\u00bb]/;
const single = /['\u2018\u2019]/;
const oddBlank = /[\u00a0\u0085\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\v\f]/;

/** Mends what stands at an offset outside of texts, and returns the offset after it. */
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

/** Where there is one such blank, there are many: the first is told. */
function reportBlank(pass: Pass, at: number, character: string): void {
  if (pass.faults.every(({ code }) => code !== 'odd-blank')) {
    pass.faults.push(fault('odd-blank', at, 1, { character: codePointOf(character) }));
  }
}

/** A quotation mark in a comment opens no text. */
function skipComment(text: string, at: number): number | undefined {
  const end = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : undefined;
  if (!end) {
    return undefined;
  }
  const found = text.indexOf(end, at + 2);
  return found < 0 ? text.length : found + end.length;
}

/** Mends a text that opens at an offset, and returns the offset after it. */
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

/** Whether what stands after a quotation mark is what stands after a text. */
function isEnd(text: string, at: number): boolean {
  return /^[^\S\n]*([:,}\]\r\n]|$)/.test(text.slice(at + 1, at + 99));
}

/** In `"title: "Call"` and `"title”: "Call"`, the mark before `Call` does not close what it seems to. */
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

/** A curly mark closes a text. */
function closeAt(pass: Pass, at: number): number {
  pass.faults.push(fault('curly-quotes', at, 1, { character: pass.text.charAt(at) }));
  pass.characters[at] = '"';
  return at + 1;
}

/** A line ends within a text: it was closed by another mark, or goes on, or was never closed. */
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

/** Whether the next quotation mark closes a text, rather than opening another. */
function goesOn(pass: Pass, at: number): boolean {
  if (pass.nextQuote < at) {
    const found = pass.text.indexOf('"', at);
    pass.nextQuote = found < 0 ? pass.text.length : found;
  }
  return (
    pass.nextQuote < pass.text.length && isEnd(pass.text, pass.nextQuote) && !opens(pass.text, pass.nextQuote)
  );
}

/** After a colon, comma or bracket, a mark opens a text. */
function opens(text: string, at: number): boolean {
  return /[:,{[]\s*$/.test(text.slice(Math.max(0, at - 99), at));
}
