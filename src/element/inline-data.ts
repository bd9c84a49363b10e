import type { CallClient } from '../call/call-client.js';
import { readAnswer } from '../call/read-answer.js';
import { reportUnusable } from '../call/read-call.js';
import { report } from '../platform/warn-once.js';

const source = 'inline data';

/**
 * Lets a client start with the data that the page has put into an element, `<script type="application/json">`. While
 * the page is still being parsed, they may be yet to come.
 */
export function offerInlineData(element: Element, client: CallClient): void {
  const look = (): void => offerData(element, client);
  look();
  if (document.readyState === 'loading') {
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    const stop = (): void => {
      observer.disconnect();
      look();
    };
    document.addEventListener('DOMContentLoaded', stop, { once: true });
  }
}

/** Data that are cut off are no JSON: that is no mistake before the page is whole. */
function offerData(element: Element, client: CallClient): void {
  const text = element.querySelector('script[type="application/json"]')?.textContent;
  const result = text ? readAnswer(text) : undefined;
  if (result && 'call' in result) {
    const { call, unusable } = result;
    reportUnusable(source, unusable);
    // What has no time of its own is as old as the page.
    client.offer(call, Date.parse(call.updated ?? document.lastModified));
  } else if (result && document.readyState !== 'loading') {
    report(`${source}: ${result.error.code}: ${result.error.message}`);
  }
}
