// `npm run gallery [words]`: takes pictures of the built widget into gallery/. There is one picture for each layout, state,
// theme and direction, with all widths side by side; some in forced colours and on paper; and the picture of the README.
// With words: only the pictures whose names contain all of them, as in `npm run gallery card open`.
import { mkdir, rm } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { chromiumOptions } from '../browsers/chromium.js';
import { layouts, type Media, type Picture, pictures, readmeScene, type Scene, sceneOf } from './page.js';
import { serveGallery } from './serve.js';
import { show } from './show.js';

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
    for (const media of ['forced-colors', 'print'] satisfies Media[]) {
      await take({ layout, state: 'open', theme: 'light', lang: 'en', media }, `${layout}-${media}`);
    }
  }
  if (words.length === 0) {
    await save(readmeScene, new URL('../../demo/metropolis-call.png', import.meta.url));
  }
} finally {
  await browser.close();
  close();
}

async function take(picture: Picture, name: string): Promise<void> {
  if (words.every(word => name.split('-').includes(word))) {
    await save(sceneOf(picture), new URL(`${name}.png`, folder));
  }
}

async function save(scene: Scene, file: URL): Promise<void> {
  const page = await browser.newPage();
  await show(page, origin, scene);
  await page.screenshot({ path: fileURLToPath(file), fullPage: true });
  await page.close();
}
