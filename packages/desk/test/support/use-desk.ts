import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from './open-browser.js';
import { type DeskServer, serveDesk } from './serve-desk.js';

/** A browser and a server of the desk. They exist while the tests of a suite run. */
export interface Desk {
  readonly browser: Browser;
  readonly server: DeskServer;
}

/** Starts a browser and a server of the desk before the tests of this suite, and ends both after them. */
export function useDesk(): Desk {
  const desk = {} as { browser: Browser; server: DeskServer };
  before(async () => {
    [desk.browser, desk.server] = await Promise.all([openBrowser(), serveDesk()]);
  });
  after(async () => {
    await desk.browser.close();
    desk.server.close();
  });
  return desk;
}
