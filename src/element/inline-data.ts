import type { CallClient } from '../call/call-client.js';
import { readAnswer } from '../call/read-answer.js';
import { warnOfUnusable } from '../call/read-call.js';
import { documentProperty } from '../platform/document.js';
import { warnOnce } from '../platform/warn-once.js';

const source = 'inline data';

/** The data of a widget in the fallback content of another one belong to that widget alone. */
const ownData = 'script[type="application/json"]:not(:scope metropolis-call *)';

/**
 * Gives a client the data that the page put inside the element, in `<script type="application/json">`. While the page is
 * still being parsed, the script may be missing or incomplete: then this waits for the rest.
 */
export function offerInlineData(element: Element, client: CallClient): void {
  const look = (): void => offerData(element, client);
  look();
  if (documentProperty('readyState') === 'loading') {
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    const stop = (): void => {
      observer.disconnect();
      look();
    };
    addEventListener('DOMContentLoaded', stop, { once: true });
  }
}

/** Incomplete JSON is an error only after the page has been parsed. */
function offerData(element: Element, client: CallClient): void {
  const text = element.querySelector(ownData)?.textContent;
  if (!text) {
    return;
  }
  const result = readAnswer(text);
  if ('call' in result) {
    const { call, unusable } = result;
    warnOfUnusable(source, unusable);
    // Data without a time of their own are as old as the page.
    client.offer(call, Date.parse(call.updated ?? documentProperty('lastModified')));
  } else if (documentProperty('readyState') !== 'loading') {
    warnOnce(`${source}: ${result.error}`);
  }
}
