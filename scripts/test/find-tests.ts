import { readdirSync } from 'node:fs';
import { NotReady } from './prepare.js';

/** Tests that have their own runner: `npm run test:apps` and `npm run test:cms`. */
const haveOwnRunner = /^test\/(apps|cms)\//;

/** Paths of test files, relative to the project. */
export interface TestFiles {
  readonly inBrowsers: readonly string[];
  readonly inNode: readonly string[];
}

/**
 * The test files whose paths contain one of the words; all test files if there are no words.
 *
 * @throws {NotReady} if a word matches no file
 */
export function findTests(
  words: readonly string[],
  isWanted: (path: string) => boolean = () => true,
): TestFiles {
  const all = listTests().filter(isWanted);
  const wanted = words.length === 0 ? all : words.flatMap(word => matching(all, word));
  const files = [...new Set(wanted)];
  return { inBrowsers: files.filter(path => !runsInNode(path)), inNode: files.filter(runsInNode) };
}

/** Tests that load `dist/` are named `*.built.test.ts`. */
export function loadsBuild(path: string): boolean {
  return path.endsWith('.built.test.ts');
}

/** Whether a test can also use the built script file. False if its pages load the source or `dist/` themselves. */
export function isElementTest(path: string): boolean {
  return (
    /^test\/(element|language|sections)\//.test(path) && !loadsBuild(path) && !path.endsWith('zoom.test.ts')
  );
}

function matching(paths: readonly string[], word: string): string[] {
  const part = word.replaceAll('\\', '/').replace(/^\.\//, '');
  const found = paths.filter(path => path.includes(part));
  if (found.length === 0) {
    throw new NotReady(`No test file matches "${word}".`);
  }
  return found;
}

/** Tests that need no browser: those of the documents, the package and the release, and those named `*.node.test.ts`. */
function runsInNode(path: string): boolean {
  return /^test\/(docs|package|release)\//.test(path) || path.endsWith('.node.test.ts');
}

function listTests(): string[] {
  return readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map(path => `test/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.test.ts') && !haveOwnRunner.test(path))
    .sort();
}
