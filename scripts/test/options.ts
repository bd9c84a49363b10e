import { parseArgs } from 'node:util';
import type { RunSettings } from '../../test/server/run-settings-plugin.js';

/** The options of `npm test -- …`. */
export interface Options {
  readonly help: boolean;
  /** Parts of the paths of test files. Empty: all test files. */
  readonly files: readonly string[];
  readonly browsers: readonly string[];
  readonly builtElement: boolean;
  readonly watch: boolean;
  readonly settings: RunSettings;
}

export const help = `npm test -- [options] [files]

Without options and files: builds, and makes all checks that a change must pass.
Otherwise: runs the test files, without a build. A file is named by its path or a part of it.

  --browsers NAMES   of chromium, firefox and webkit, separated by commas (default: chromium)
  --built-element    tests the element of dist/metropolis-call.js instead of its source
  --watch            runs tests again when a file changes; leaves out those that load dist/
  --documents N      documents of the fuzz test (default: 400)
  --seed N           seed of the fuzz test, to repeat a failure
  --checks N         visits and checks of the leak test (default: 200)
  --help`;

/** @throws {TypeError} if an option is unknown */
export function readOptions(args: string[]): Options {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      browsers: { type: 'string', default: 'chromium' },
      'built-element': { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      documents: { type: 'string', default: '400' },
      seed: { type: 'string' },
      checks: { type: 'string', default: '200' },
      help: { type: 'boolean', default: false },
    },
  });
  const { browsers, watch, documents, seed, checks } = values;
  return {
    help: values.help,
    files: positionals,
    browsers: browsers.split(','),
    builtElement: values['built-element'],
    watch,
    settings: {
      documents: Number(documents),
      seed: seed === undefined ? undefined : Number(seed),
      checks: Number(checks),
    },
  };
}
