/** The programs that tests and measurements need: where each is found, and how to install it. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromiumPlaces, firefoxPlaces, firstFile, miniBrowserPlaces, onPath } from './places.js';

export interface Program {
  readonly name: string;
  readonly debianPackage: string;
  /** What to do on systems without apt-get. */
  readonly advice: string;
  /** The path of the program file. */
  find(): string | undefined;
}

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
  nginx: {
    name: 'nginx',
    find: () => firstFile(onPath(['nginx'])),
    debianPackage: 'nginx-light',
    advice: 'install nginx',
  },
  apache: {
    name: 'Apache',
    find: () => firstFile(onPath(['apache2', 'httpd'])),
    debianPackage: 'apache2-bin',
    advice: 'install Apache 2.4',
  },
  caddy: {
    name: 'Caddy',
    find: () => firstFile(onPath(['caddy'])),
    debianPackage: 'caddy',
    advice: 'install Caddy 2',
  },
  varnish: {
    name: 'Varnish',
    find: () => firstFile(onPath(['varnishd'])),
    debianPackage: 'varnish',
    advice: 'install Varnish 6 or newer',
  },
  wrk: {
    name: 'wrk',
    find: () => firstFile(onPath(['wrk'])),
    debianPackage: 'wrk',
    advice: 'install wrk',
  },
} satisfies Record<string, Program>;

/** Thrown when a program is missing. The message is one line that says what to install. */
export class MissingProgram extends Error {}

/**
 * Finds the programs. Missing ones are installed first where this process may use apt-get.
 *
 * @returns the path of each program, in the order asked for
 * @throws {MissingProgram} if a program is missing and could not be installed
 */
export function ensurePrograms<Wanted extends Program[]>(
  ...wanted: Wanted
): { [Key in keyof Wanted]: string } {
  const missing = wanted.filter(program => !program.find());
  if (missing.length > 0 && canUseApt()) {
    installWithApt([...new Set(missing.map(program => program.debianPackage))]);
  }
  return wanted.map(pathOf) as { [Key in keyof Wanted]: string };
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function pathOf(program: Program): string {
  const path = program.find();
  if (!path) {
    throw new MissingProgram(`${program.name} was not found: ${program.advice}.`);
  }
  return path;
}

function canUseApt(): boolean {
  return isRoot() && existsSync('/usr/bin/apt-get');
}

function installWithApt(packages: readonly string[]): void {
  console.log(`Installing with apt-get: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit', env });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
      stdio: 'inherit',
      env,
    });
  } catch {
    // The caller looks for the programs again and reports what is still missing.
  }
}
