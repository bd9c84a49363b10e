/**
 * Installs the systems and the editors, and tests the call in them.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installSystems } from './support/debian.js';

const here = fileURLToPath(new URL('.', import.meta.url));

installSystems();
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
execFileSync('npm', ['ci', ...quiet], { cwd: here, stdio: 'inherit' });

const tests = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.test.ts') && !name.startsWith('node_modules'))
  .sort();
const options = [...process.execArgv, '--test', '--test-concurrency=2'];
const { status } = spawnSync(process.execPath, [...options, ...tests], { cwd: here, stdio: 'inherit' });
process.exitCode = status ?? 1;
