/**
 * The result of a recipe on a page, in the words of the tables in docs/embedding.
 */
import type { Frame, Page } from 'puppeteer-core';
import { describeWidgets, waitForWidgets } from './visitor.js';

/**
 * Examines a loaded page. Its scripts must have run.
 *
 * @param area selector of the content
 */
export async function outcome(page: Page, area: string): Promise<string> {
  const found = await page.evaluate(lookAround, area);
  if (found === 'widget') {
    await waitForWidgets(page);
    return isSeen(page);
  }
  return found === 'frame' ? frameOutcome(page, area) : found;
}

async function frameOutcome(page: Page, area: string): Promise<string> {
  const element = await page.waitForSelector(`${area} iframe`);
  const frame = await element?.contentFrame();
  if (!frame) {
    return 'nothing';
  }
  await waitForWidgets(frame);
  return (await isSeen(frame)) === 'widget' ? 'widget in a frame' : 'nothing';
}

async function isSeen(page: Page | Frame): Promise<string> {
  const [widget, ...others] = await describeWidgets(page);
  return widget?.isVisible && widget.count === '13' && others.length === 0 ? 'widget' : 'nothing';
}

/** Runs in the page. */
async function lookAround(area: string): Promise<string> {
  const content = document.querySelector<HTMLElement>(area);
  const find = <T extends Element>(selector: string): T[] =>
    [...(content?.querySelectorAll<T>(selector) ?? [])].filter(
      element => element.checkVisibility() && getComputedStyle(element).getPropertyValue('clip') === 'auto',
    );
  if (content?.querySelector('metropolis-call:defined')) {
    return 'widget';
  }
  if (find('iframe').length) {
    return 'frame';
  }
  const [picture] = find<HTMLImageElement>('a img');
  if (picture) {
    // The theme loads the picture only when it is scrolled into view.
    picture.loading = 'eager';
    return picture.decode().then(
      () => 'picture with a link',
      () => 'link',
    );
  }
  const text = content?.innerText ?? '';
  if (/<(metropolis-call|script|iframe|a)\b/.test(text)) {
    return 'code, as text';
  }
  return find('a').length ? 'link' : (text.trim() && 'text') || 'nothing';
}
