import { findTests, isElementTest, loadsBuild } from './find-tests.js';
import type { Options } from './options.js';
import { ensureGenerated, requireFreshBuild } from './prepare.js';
import { add, type Counts, countSessions, noTests } from './results.js';
import { runInBrowsers } from './run-in-browsers.js';
import { runInNode } from './run-in-node.js';

/**
 * Runs the test files that the options name, in Node and in browsers.
 *
 * @throws {NotReady} if a name matches no file, or if tests load `dist/` and it is missing or old
 */
export async function runTests(options: Options): Promise<Counts> {
  const { inBrowsers, inNode } = findTests(options.files, path => isWanted(path, options));
  if (options.builtElement || [...inBrowsers, ...inNode].some(loadsBuild)) {
    requireFreshBuild();
  }
  ensureGenerated();
  const node = await runInNode(inNode);
  const browsers = inBrowsers.length > 0 ? countSessions(await runInBrowsers(inBrowsers, options)) : noTests;
  return add(node, browsers);
}

function isWanted(path: string, { builtElement, watch }: Options): boolean {
  return builtElement ? isElementTest(path) : !(watch && loadsBuild(path));
}
