import type { CallClient } from './call/call-client.js';
import { readAnswer } from './call/read-answer.js';
import { reportUnusable } from './call/read-call.js';
import { report } from './report.js';

const source = 'inline data';

/**
 * Lets a client start with the data that the page has put into an element, `<script type="application/json">`. While
 * the page is still being parsed, what is not there yet, or cut off (and so no JSON), is looked at before each paint.
 */
export function offerInlineData(element: Element, client: CallClient): void {
  const text = element.querySelector('script[type="application/json"]')?.textContent;
  const result = text ? readAnswer(text) : undefined;
  if (result && 'call' in result) {
    const { call, unusable } = result;
    reportUnusable(source, unusable);
    // What has no time of its own is as old as the page.
    client.offer(call, Date.parse(call.updated ?? document.lastModified));
  } else if (document.readyState === 'loading') {
    requestAnimationFrame(() => offerInlineData(element, client));
  } else if (result) {
    report(`${source}: ${result.error.code}: ${result.error.message}`);
  }
}
