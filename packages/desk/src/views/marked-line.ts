import type { Position } from 'metropolis-call-contract';
import { html, nothing, type TemplateResult } from 'lit';

/** At most this many characters are shown on each side of a fault. */
const around = 60;

/** The line of a fault, with its place marked. */
export function markedLine(text: string, position: Position | undefined): TemplateResult | typeof nothing {
  if (!position || !text.trim()) {
    return nothing;
  }
  const { offset } = position;
  const end = offset + Math.max(1, position.length);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineBreak = text.indexOf('\n', offset);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  const before = text.slice(Math.max(lineStart, offset - around), offset);
  const marked = text.slice(offset, Math.min(end, Math.max(lineEnd, offset + 1), offset + around));
  const after = text.slice(offset + marked.length, Math.min(lineEnd, offset + marked.length + around));
  return html`<pre class="marked">${before}<mark>${marked.replace(/\n/g, '↵') || ' '}</mark>${after}</pre>`;
}
