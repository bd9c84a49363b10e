/** Options for puppeteer to start this machine's Chromium. */
import type { LaunchOptions } from 'puppeteer-core';
import { ensurePrograms, isRoot, type Program, programs } from './programs.js';

/** Turns off Chromium's own requests, which print errors on machines without a network. */
const withoutOwnRequests = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts Chromium. `args` are added to its command line. */
export function chromiumOptions(...args: string[]): LaunchOptions {
  return optionsFor(programs.chromium, args);
}

/**
 * Starts Chromium's headless shell, for measurements. It loads only the opened page, while the full browser also loads
 * files of its own interface. `args` are added to the command line.
 */
export function headlessShellOptions(...args: string[]): LaunchOptions {
  return { headless: 'shell', ...optionsFor(programs.headlessShell, args) };
}

function optionsFor(program: Program, args: readonly string[]): LaunchOptions {
  const [executablePath] = ensurePrograms(program);
  // Chromium's sandbox refuses to run as root.
  const sandbox = isRoot() ? ['--no-sandbox'] : [];
  return { executablePath, args: [...withoutOwnRequests, ...sandbox, ...args] };
}
