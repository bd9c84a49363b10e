import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MissingProgram } from '../../scripts/browsers/programs.js';
import { ensureFreshBuild, NotReady } from '../../scripts/test/prepare.js';
import { type Camera, openCamera } from './camera.js';
import { type Case, cases } from './cases.js';
import { compare } from './compare.js';
import {
  failures,
  forgetFailures,
  readPicture,
  removePicture,
  saveFailure,
  storedNames,
  storePicture,
} from './pictures.js';

// `npm run test:visual -- [--update] [name …]`: compares the built widget with the stored pictures; with --update, stores
// the pictures that changed. With names, only these cases. Builds first if `dist/` is older than its sources. The last line
// is `N passed, N failed`.

const { values: options, positionals: names } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const advice = `
What looks different is in ${fileURLToPath(failures)} as expected, actual and difference.
If the new look is wanted, store it: npm run test:visual -- --update
`;

// Whatever ends this process early is a failure.
process.exitCode = 1;
try {
  requireOptions();
  ensureFreshBuild();
  await run();
} catch (error) {
  if (!(error instanceof MissingProgram) && !(error instanceof NotReady)) {
    throw error;
  }
  console.error(error.message);
}

/** @throws {NotReady} */
function requireOptions(): void {
  if (process.platform !== 'linux') {
    throw new NotReady(
      'The pictures have text as Chromium draws it on Linux: run this there, or in a container.',
    );
  }
  const unknown = names.filter(name => !cases.has(name));
  if (unknown.length > 0) {
    throw new NotReady(`test/visual/cases.ts has no case named ${unknown.join(', ')}.`);
  }
}

async function run(): Promise<void> {
  forgetFailures();
  const isWhole = names.length === 0;
  const chosen = [...cases].filter(([name]) => isWhole || names.includes(name));
  const failed = await checkCases(chosen);
  const orphans = isWhole ? checkOrphans() : 0;
  if (failed + orphans > 0) {
    console.error(advice);
  }
  console.log(`${chosen.length - failed} passed, ${failed + orphans} failed`);
  process.exitCode = failed + orphans > 0 ? 1 : 0;
}

/** How many failed. Throws at the first case that never shows what it should. */
async function checkCases(chosen: [string, Case][]): Promise<number> {
  const camera = await openCamera();
  console.log(camera.browser);
  let failed = 0;
  try {
    for (const [name, settings] of chosen) {
      const fault = await faultOf(camera, name, settings);
      if (fault !== undefined) {
        failed += 1;
        console.error(`${name}: ${fault}`);
      }
    }
  } finally {
    await camera.close();
  }
  return failed;
}

async function faultOf(camera: Camera, name: string, settings: Case): Promise<string | undefined> {
  const actual = await camera.take(settings).catch((cause: unknown) => {
    throw new Error(`There is no picture of ${name}.`, { cause });
  });
  const expected = readPicture(name);
  const difference = expected && compare(expected, actual);
  if (expected && !difference) {
    return undefined;
  }
  if (options.update) {
    storePicture(name, actual);
    console.log(`${name}: stored`);
    return undefined;
  }
  if (!expected || !difference) {
    return 'it has no stored picture';
  }
  saveFailure(name, expected, actual, difference);
  return difference.reason;
}

/** Stored pictures without a case. How many there are; none after --update, which removes them. */
function checkOrphans(): number {
  const orphans = storedNames().filter(name => !cases.has(name));
  for (const name of orphans) {
    if (options.update) {
      removePicture(name);
    }
    console.error(`${name}: ${options.update ? 'removed' : 'this stored picture has no case'}`);
  }
  return options.update ? 0 : orphans.length;
}
