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

/** Where Chromium or a browser made of it may be. `CHROME_PATH` goes first. */
export function chromiumPlaces() {
  const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(macProgram);
  const onWindows = [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ];
  return [process.env.CHROME_PATH ?? '', ...onPath(chromiumNames), ...onMac, ...inWindowsFolders(onWindows)];
}

export function firefoxPlaces() {
  return [
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...inWindowsFolders(['Mozilla Firefox\\firefox.exe']),
  ];
}

/** @param {string} name */
function macProgram(name) {
  return `/Applications/${name}.app/Contents/MacOS/${name}`;
}

/** @param {string[]} paths */
function inWindowsFolders(paths) {
  const { ProgramFiles, 'ProgramFiles(x86)': programFiles32, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, programFiles32, LOCALAPPDATA].filter(folder => folder !== undefined);
  return folders.flatMap(folder => paths.map(path => join(folder, path)));
}

/** Debian keeps it apart from the programs of the path, in a folder of the machine's architecture. */
export function miniBrowserPlaces() {
  if (!existsSync('/usr/lib')) {
    return [];
  }
  const folders = ['', ...readdirSync('/usr/lib')].map(folder => join('/usr/lib', folder));
  return folders.flatMap(folder =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0'].map(api => join(folder, api, 'MiniBrowser')),
  );
}

/** @param {string[]} names */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap(name => folders.map(folder => join(folder, name)));
}

/** @param {string[]} paths */
export function firstFile(paths) {
  return paths.find(path => path !== '' && existsSync(path));
}
