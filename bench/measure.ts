import { cpus, loadavg } from 'node:os';
import { assets } from './assets.js';
import { launchBrowser } from './browser.js';
import { measureCrowd } from './crowd.js';
import { addFloor } from './floor.js';
import { measureHeap } from './heap.js';
import { measureList } from './list.js';
import { measureModules } from './modules.js';
import { measurePaint } from './paint.js';
import { measurePayload } from './payload.js';
import { serve } from './serve.js';
import { measureShift } from './shift.js';
import { measureSignatories } from './signatories.js';

const measurements = {
  paint: measurePaint,
  shift: measureShift,
  heap: measureHeap,
  signatories: measureSignatories,
  list: measureList,
  crowd: measureCrowd,
};

/** All figures, raw, of so many rounds. */
export async function measure(rounds) {
  const server = await serve();
  const browser = await launchBrowser();
  try {
    const files = await assets();
    for (const [path, file] of Object.entries(files)) {
      server.add(path, file);
    }
    const floor = await addFloor(server, browser);
    return {
      machine: await describe(browser, rounds),
      payload: measurePayload(files, floor.code),
      modules: await measureModules(),
      floorDiffers: floor.differences,
      ...(await measureAll({ browser, origin: server.origin }, rounds)),
    };
  } finally {
    await browser.close();
    server.close();
  }
}

async function measureAll(place, rounds) {
  const figures = {};
  for (const [name, measureOne] of Object.entries(measurements)) {
    const start = performance.now();
    figures[name] = await measureOne(place, rounds);
    console.log(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
  }
  return figures;
}

async function describe(browser, rounds) {
  return {
    date: new Date().toISOString(),
    rounds,
    browser: await browser.version(),
    processors: `${cpus().length} × ${cpus()[0]?.model ?? '?'}`,
    load: loadavg()[0],
  };
}
