import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launch } from './browser.js';
import { type CallServer, serveCall } from './call-server.js';

/** A browser, and the server of a published call. They run while the tests of a file run. */
export interface Started {
  readonly browser: Browser;
  readonly call: CallServer;
}

/** Starts both before the tests of this file, and ends them after the tests. */
export function useCall(): Started {
  const started = {} as { browser: Browser; call: CallServer };
  before(async () => {
    started.call = await serveCall();
    started.browser = await launch();
  });
  after(async () => {
    await started.browser.close();
    await started.call.stop();
  });
  return started;
}
