import type { Browser } from 'puppeteer-core';
import { loadAssets } from './assets.js';
import { launchBrowser } from './browser.js';
import { measureCrowd } from './crowd.js';
import { addFloor } from './floor.js';
import { measureHeap } from './heap.js';
import { measureHeapParts } from './heap-parts.js';
import { measureList } from './list.js';
import { measureModules } from './modules.js';
import type { Place } from './page.js';
import { measurePaint } from './paint.js';
import { measurePayload } from './payload.js';
import type { Machine, Results } from './results.js';
import { serve } from './serve.js';
import { measureShift } from './shift.js';
import { measureSignatories } from './signatories.js';
import { paintedKeys, type SubjectKey } from './subjects.js';
import { describeHost } from './write.js';

/**
 * All raw figures, from this many rounds.
 *
 * @param former path of another build of the script file, to be measured beside it
 */
export async function measure(rounds: number, former?: string): Promise<Results> {
  const server = await serve();
  const browser = await launchBrowser();
  const place = { browser, origin: server.origin };
  const painted: SubjectKey[] = former ? [...paintedKeys, 'former'] : [...paintedKeys];
  try {
    const assets = await loadAssets(server.origin, former);
    for (const [path, file] of Object.entries(assets)) {
      server.add(path, file);
    }
    const floor = await addFloor(server, place);
    const heavyFloor = `${floor.code}\nif (false) {\n${assets['/metropolis-call.js']?.content}}`;
    server.add('/heavy-floor.js', { type: 'text/javascript', content: heavyFloor });
    return {
      machine: await describe(browser, rounds),
      payload: measurePayload(assets, floor.code),
      modules: await measureModules(),
      floorDiffers: floor.differences,
      paint: await timed('paint', (...args) => measurePaint(...args, painted), place, rounds),
      shift: await timed('shift', measureShift, place, rounds),
      heap: await timed('heap', measureHeap, place, rounds),
      heapParts: await timed('heap parts', measureHeapParts, place, rounds),
      signatories: await timed('signatories', measureSignatories, place, rounds),
      list: await timed('list', measureList, place, rounds),
      crowd: await timed('crowd', measureCrowd, place, rounds),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Prints how long a measurement takes. */
async function timed<Figures>(
  name: string,
  measureOne: (place: Place, rounds: number) => Promise<Figures>,
  place: Place,
  rounds: number,
): Promise<Figures> {
  const start = performance.now();
  const figures = await measureOne(place, rounds);
  console.log(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
  return figures;
}

async function describe(browser: Browser, rounds: number): Promise<Machine> {
  return {
    ...describeHost(),
    rounds,
    browser: await browser.version(),
  };
}
