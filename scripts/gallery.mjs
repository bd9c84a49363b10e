import { mkdir, rm } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromiumOptions } from './browsers.mjs';
import { fillPage, widths } from './gallery/page.mjs';
import { serveGallery } from './gallery/serve.mjs';

// `npm run gallery [words]`: pictures of the built widget in gallery/, one for each layout, state, theme and direction, with
// all widths side by side; some in forced colours and on paper; and that of the README. With words, only those named by
// all of them.

const folder = new URL('../gallery/', import.meta.url);
const words = process.argv.slice(2);

const states = ['ready', 'open', 'closed', 'stale', 'failed', 'loading'];
const pictures = ['card', 'banner', 'button'].flatMap(layout =>
  states.flatMap(state =>
    ['light', 'dark'].flatMap(theme => ['en', 'ar'].map(lang => ({ layout, state, theme, lang }))),
  ),
);

const { origin, close } = await serveGallery();
const browser = await launch({ ...chromiumOptions(), protocolTimeout: 20_000 });
await rm(folder, { recursive: true, force: true });
await mkdir(folder);
for (const picture of pictures) {
  await take(picture, Object.values(picture).join('-'));
}
for (const layout of ['card', 'banner', 'button']) {
  const picture = { layout, state: 'open', theme: 'light', lang: 'en' };
  await take(picture, `${layout}-forced-colors`, emulateForcedColors);
  await take(picture, `${layout}-print`, page => page.emulateMediaType('print'));
}
await takeForReadme();
await browser.close();
close();

/**
 * @param {import('./gallery/page.mjs').Picture} picture
 * @param {string} name
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} [prepare]
 */
async function take(picture, name, prepare) {
  if (!words.every(word => name.split('-').includes(word))) {
    return;
  }
  const width = widths.reduce((sum, column) => sum + column + 16, 16);
  const page = await openPage(width, prepare);
  await page.evaluate(fillPage, picture, widths);
  await savePage(page, new URL(`${name}.png`, folder));
}

/** @param {import('puppeteer-core').Page} page */
async function emulateForcedColors(page) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

/** The picture in the README: the three layouts, two languages, light and dark. */
async function takeForReadme() {
  if (words.length > 0) {
    return;
  }
  const page = await openPage(1000);
  await page.evaluate(async () => {
    document.body.style.cssText =
      'display: grid; grid-template-columns: 2fr 1fr; align-items: start; gap: 16px; margin: 16px';
    const src = '/calls/ready.json';
    const widgets = [
      { src, lang: 'en', layout: 'banner', style: 'grid-column: 1 / -1' },
      { src, lang: 'es', sections: 'count join share summary signatories', highlight: 'montreal' },
      { src, lang: 'fr', layout: 'button', theme: 'dark' },
    ].map(settings => {
      const widget = document.createElement('metropolis-call');
      for (const [name, value] of Object.entries(settings)) {
        widget.setAttribute(name, value);
      }
      document.body.append(widget);
      return widget;
    });
    while (!widgets.every(widget => widget.matches(':state(ready)'))) {
      await new Promise(requestAnimationFrame);
    }
    await document.fonts.ready;
  });
  await savePage(page, new URL('../demo/metropolis-call.png', import.meta.url));
}

/**
 * An empty page with the script.
 *
 * @param {number} width in CSS pixels
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} [prepare]
 */
async function openPage(width, prepare) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 200 });
  await page.goto(origin);
  await prepare?.(page);
  await page.addScriptTag({ url: `${origin}/metropolis-call.js` });
  return page;
}

/**
 * Takes the picture, and closes the page.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {URL} file
 */
async function savePage(page, file) {
  await page.screenshot({ path: fileURLToPath(file), fullPage: true });
  await page.close();
}
