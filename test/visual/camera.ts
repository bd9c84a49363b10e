import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { launch, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../scripts/browsers/chromium.js';
import { sceneOf } from '../../scripts/gallery/page.js';
import { serveGallery } from '../../scripts/gallery/serve.js';
import { show } from '../../scripts/gallery/show.js';
import { call } from './call.js';
import type { Case } from './cases.js';

/** Switches off whatever makes text and colours depend on the machine. */
const flags = [
  '--disable-font-subpixel-positioning',
  '--disable-gpu',
  '--disable-lcd-text',
  '--disable-skia-runtime-opts',
  '--force-color-profile=srgb',
  '--force-device-scale-factor=1',
  '--hide-scrollbars',
];

const env = { ...process.env, FONTCONFIG_FILE: fileURLToPath(new URL('fonts.conf', import.meta.url)) };

/** The time in every picture; a stale call shows it. */
const now = Date.UTC(2026, 10, 5, 14, 30);

export interface Camera {
  /** Chromium's name and version. */
  browser: string;
  take(settings: Case): Promise<PNG>;
  close(): Promise<void>;
}

/** A browser that shows the built widget, with a server for the call. */
export async function openCamera(): Promise<Camera> {
  const server = await serveGallery(call);
  const browser = await launch({ ...chromiumOptions(...flags), env, protocolTimeout: 20_000 });
  const page = await browser.newPage();
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(stopClock, now);
  return {
    browser: await browser.version(),
    take: settings => take(page, server.origin, settings),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

async function take(page: Page, origin: string, settings: Case): Promise<PNG> {
  await show(page, origin, sceneOf(settings, [settings.width]));
  await page.evaluate(prepare, settings.focus);
  return PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true })));
}

/** Runs in the page, before its scripts. */
function stopClock(time: number): void {
  globalThis.Date = class extends Date {
    constructor(...args: [] | [number]) {
      super(args[0] ?? time);
    }
    static override now(): number {
      return time;
    }
  } as DateConstructor;
}

/** Runs in the page: hides the caret, and gives a part the focus. */
function prepare(part: string | undefined): void {
  const root = document.querySelector('metropolis-call')?.shadowRoot;
  const style = new CSSStyleSheet();
  style.replaceSync('* { caret-color: transparent !important }');
  root?.adoptedStyleSheets.push(style);
  if (part !== undefined) {
    const element = root?.querySelector<HTMLElement>(`[part~='${part}']`);
    if (!element) {
      throw new Error(`There is no part "${part}" to focus.`);
    }
    element.focus();
  }
}
