/** Where a browser's program file can be, on Linux, macOS and Windows. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const chromiumNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** Chromium and the browsers made from it. `CHROME_PATH` comes first. */
export function chromiumPlaces(): string[] {
  const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(macProgram);
  const onWindows = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return [process.env.CHROME_PATH ?? '', ...onPath(chromiumNames), ...onMac, ...inWindowsFolders(onWindows)];
}

export function firefoxPlaces(): string[] {
  return [
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inWindowsFolders(['Mozilla Firefox\\firefox.exe']),
  ];
}

/** WebKitGTK's browser. Debian keeps it outside of the PATH, in a folder named after the architecture. */
export function miniBrowserPlaces(): string[] {
  if (!existsSync('/usr/lib')) {
    return [];
  }
  const folders = ['', ...readdirSync('/usr/lib')].map(folder => join('/usr/lib', folder));
  return folders.flatMap(folder =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map(api => join(folder, api, 'MiniBrowser')),
  );
}

/** Each name in each folder of the PATH, then in `/usr/sbin`: Debian puts servers there, and users' PATH lacks it. */
export function onPath(names: readonly string[]): string[] {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return names.flatMap(name => folders.map(folder => join(folder, name)));
}

/** The first of the paths that exists. */
export function firstFile(paths: readonly string[]): string | undefined {
  return paths.find(path => path !== '' && existsSync(path));
}

function macProgram(name: string): string {
  return `/Applications/${name}.app/Contents/MacOS/${name}`;
}

function inWindowsFolders(paths: readonly string[]): string[] {
  const { ProgramFiles, 'ProgramFiles(x86)': programFiles32, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, programFiles32, LOCALAPPDATA].filter(folder => folder !== undefined);
  return folders.flatMap(folder => paths.map(path => join(folder, path)));
}
