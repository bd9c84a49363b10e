import assert from 'node:assert/strict';
import { afterEach, beforeEach } from 'node:test';
import type { BrowserContext, Page } from 'puppeteer-core';
import { type Downloads, makeDownloads } from './downloads.js';
import { openPage } from './open-browser.js';
import type { DeskServer } from './serve-desk.js';
import { useDesk } from './use-desk.js';

/** A visitor with empty stores, who has opened the desk in English. */
export interface Visit {
  readonly server: DeskServer;
  readonly context: BrowserContext;
  readonly page: Page;
  readonly downloads: Downloads;
  /** Unexpected messages of the console. A test that expects such a message empties the list. */
  readonly complaints: string[];
}

/** Gives each test of this suite its own visit. A test fails if there are complaints at its end. */
export function useVisit(): Visit {
  const desk = useDesk();
  const visit = {} as { -readonly [Key in keyof Visit]: Visit[Key] };
  beforeEach(async () => {
    const downloads = makeDownloads();
    const context = await desk.browser.createBrowserContext({
      downloadBehavior: { policy: 'allow', downloadPath: downloads.folder },
    });
    const opened = await openPage(context, `${desk.server.url}?ui=en`);
    Object.assign(visit, { server: desk.server, context, downloads, ...opened });
  });
  afterEach(async () => {
    await visit.context.close();
    visit.downloads.remove();
    assert.deepEqual(visit.complaints, []);
  });
  return visit;
}
