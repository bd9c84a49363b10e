import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromiumPlaces, firefoxPlaces, firstFile, miniBrowserPlaces, onPath } from './browser-places.mjs';

/**
 * A program that tests need: where it may be, and what gives it.
 *
 * @typedef {object} Program
 * @property {string} name
 * @property {() => string | undefined} find
 * @property {string} debianPackage
 * @property {string} advice
 */

/** @satisfies {Record<string, Program>} */
export const programs = {
  chromium: {
    name: 'Chromium',
    find: () => firstFile(chromiumPlaces()),
    debianPackage: 'chromium',
    advice: 'install Chromium, Chrome or Edge, or set CHROME_PATH to its program file',
  },
  headlessShell: {
    name: 'chrome-headless-shell',
    find: () => firstFile(onPath(['chromium-headless-shell', 'chrome-headless-shell'])),
    debianPackage: 'chromium-headless-shell',
    advice: 'run `npx @puppeteer/browsers install chrome-headless-shell`, and put it on the PATH',
  },
  firefox: {
    name: 'Firefox',
    find: () => firstFile(firefoxPlaces()),
    debianPackage: 'firefox-esr',
    advice: 'install Firefox',
  },
  webKitDriver: {
    name: 'WebKitWebDriver',
    find: () => firstFile(onPath(['WebKitWebDriver'])),
    debianPackage: 'webkit2gtk-driver',
    advice: 'install WebKitGTK’s WebKitWebDriver (Linux only)',
  },
  miniBrowser: {
    name: 'MiniBrowser',
    find: () => firstFile(miniBrowserPlaces()),
    debianPackage: 'webkit2gtk-driver',
    advice: 'install WebKitGTK’s MiniBrowser (Linux only)',
  },
  xvfb: {
    name: 'Xvfb',
    find: () => firstFile(onPath(['Xvfb'])),
    debianPackage: 'xvfb',
    advice: 'install Xvfb, or set DISPLAY',
  },
};

/**
 * Finds each program, and installs what is missing where this machine lets it.
 *
 * @param {Program[]} wanted
 * @returns {string[]} their paths
 * @throws {MissingProgram} where one is missing and cannot be installed
 */
export function ensurePrograms(wanted) {
  const missing = wanted.filter(program => !program.find());
  if (missing.length > 0 && canUseApt()) {
    installWithApt([...new Set(missing.map(program => program.debianPackage))]);
  }
  return wanted.map(program => {
    const path = program.find();
    if (!path) {
      throw new MissingProgram(`${program.name} was not found: ${program.advice}.`);
    }
    return path;
  });
}

/** Its message is one line that says what to install. */
export class MissingProgram extends Error {}

// Its own requests would only fail, noisily, where there is no network.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * What puppeteer starts Chromium with, wherever it is on this machine.
 *
 * @param {...string} args more of Chromium's command line
 */
export function chromiumOptions(...args) {
  return optionsFor(programs.chromium, args);
}

/**
 * Chromium without a window of its own: opening a page starts nothing but that page, so that time can be measured.
 *
 * @param {...string} args more of its command line
 */
export function headlessShellOptions(...args) {
  return { headless: /** @type {const} */ ('shell'), ...optionsFor(programs.headlessShell, args) };
}

/**
 * @param {Program} program
 * @param {string[]} args
 */
function optionsFor(program, args) {
  const [executablePath = ''] = ensurePrograms([program]);
  // Chromium's sandbox refuses to run as root.
  const sandbox = isRoot() ? ['--no-sandbox'] : [];
  return { executablePath, args: [...quiet, ...sandbox, ...args] };
}

function canUseApt() {
  return isRoot() && existsSync('/usr/bin/apt-get');
}

function isRoot() {
  return process.getuid?.() === 0;
}

/** @param {string[]} packages */
function installWithApt(packages) {
  console.log(`Installing with apt-get: ${packages.join(' ')}`);
  const options = /** @type {const} */ ({
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
  } catch {
    // What is missing all the same is told by the caller, in one line.
  }
}
