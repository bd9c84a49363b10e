// `npm run gallery [words]`: takes pictures of the built widget into gallery/. There is one picture for each layout, state,
// theme and direction, with all widths side by side; some in forced colours and on paper; and the picture of the README.
// With words: only the pictures whose names contain all of them, as in `npm run gallery card open`.
import { mkdir, rm } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.js';
import { bodyOf, layouts, type Picture, pageWidth, pictures, readmeBody } from './page.js';
import { serveGallery } from './serve.js';

type Prepare = (page: Page) => Promise<void>;

const folder = new URL('../../gallery/', import.meta.url);
const words = process.argv.slice(2);
const { origin, close } = await serveGallery();
const browser = await launch({ ...chromiumOptions(), protocolTimeout: 20_000 });

try {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const picture of pictures) {
    await take(picture, Object.values(picture).join('-'));
  }
  for (const layout of layouts) {
    const picture: Picture = { layout, state: 'open', theme: 'light', lang: 'en' };
    await take(picture, `${layout}-forced-colors`, forceColors);
    await take(picture, `${layout}-print`, page => page.emulateMediaType('print'));
  }
  if (words.length === 0) {
    await takeForReadme();
  }
} finally {
  await browser.close();
  close();
}

async function take(picture: Picture, name: string, prepare?: Prepare): Promise<void> {
  if (!words.every(word => name.split('-').includes(word))) {
    return;
  }
  const page = await openPage(pageWidth, picture.lang, bodyOf(picture), prepare);
  if (picture.state === 'loading') {
    await page.waitForFunction(allShowLoading);
  } else {
    await page.waitForFunction(allAnswered);
    await page.evaluate(reach, picture.state);
  }
  await save(page, new URL(`${name}.png`, folder));
}

async function takeForReadme(): Promise<void> {
  const page = await openPage(1000, 'en', readmeBody);
  await page.waitForFunction(allAnswered);
  await save(page, new URL('../../demo/metropolis-call.png', import.meta.url));
}

/** A page with this body and the script file. `width` is in CSS pixels. */
async function openPage(width: number, lang: string, body: string, prepare?: Prepare): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 200 });
  await page.goto(origin);
  await prepare?.(page);
  await page.setContent(`<!doctype html><html lang="${lang}">${body}</html>`);
  await page.addScriptTag({ url: `${origin}/metropolis-call.js` });
  return page;
}

async function forceColors(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

async function save(page: Page, file: URL): Promise<void> {
  await page.screenshot({ path: fileURLToPath(file), fullPage: true });
  await page.close();
}

// The functions below run in the page.

function allAnswered(): boolean {
  const widgets = [...document.querySelectorAll('metropolis-call')];
  return widgets.every(widget => widget.matches(':state(ready), :state(stale), :state(failed)'));
}

/** A widget says that it is loading only after a while. */
function allShowLoading(): boolean {
  const widgets = [...document.querySelectorAll('metropolis-call')];
  return widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=status]')?.textContent.trim());
}

/** Brings widgets whose first load is over into a state that needs something more. */
async function reach(state: string): Promise<void> {
  for (const widget of document.querySelectorAll('metropolis-call')) {
    const details = widget.shadowRoot?.querySelector('details');
    if (state === 'stale') {
      await widget.reload();
    } else if (state === 'open' && details) {
      details.open = true;
      await new Promise(resolve => details.addEventListener('toggle', resolve, { once: true }));
    }
    await widget.updateComplete;
  }
}
