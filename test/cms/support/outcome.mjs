/**
 * What became of a recipe on a page, in the words of the tables under docs/embedding.
 */
import { describeWidgets, waitForWidgets } from './visitor.mjs';

/**
 * Looks at a page that has loaded: by then each script of it has run.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} area selector of the content
 * @returns {Promise<string>}
 */
export async function outcome(page, area) {
  const found = await page.evaluate(lookAround, area);
  if (found === 'widget') {
    await waitForWidgets(page);
    return isSeen(page);
  }
  return found === 'frame' ? frameOutcome(page, area) : found;
}

async function frameOutcome(page, area) {
  const frame = await (await page.$(`${area} iframe`)).contentFrame();
  await waitForWidgets(frame);
  return (await isSeen(frame)) === 'widget' ? 'widget in a frame' : 'nothing';
}

async function isSeen(page) {
  const widgets = await describeWidgets(page);
  return widgets.length === 1 && widgets[0].isVisible && widgets[0].count === '13' ? 'widget' : 'nothing';
}

/** Runs in the page. */
async function lookAround(area) {
  const content = document.querySelector(area);
  const find = selector => [...(content?.querySelectorAll(selector) ?? [])].filter(isThere);
  function isThere(element) {
    const { clip } = getComputedStyle(element);
    return element.checkVisibility() && clip === 'auto';
  }
  if (content?.querySelector('metropolis-call:defined')) {
    return 'widget';
  }
  if (find('iframe').length) {
    return 'frame';
  }
  const [picture] = find('a img');
  if (picture) {
    // The theme loads it only when somebody scrolls to it.
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
