/**
 * Run by `npm version`, between the new version in package.json and the commit: writes the version into the other
 * packages, the changelog and publiccode.yml.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { startSection } from './changelog.js';
import { packageVersion } from './folder-name.js';
import { alignVersions } from './packages.js';

const today = new Date().toISOString().slice(0, 10);

alignVersions();
edit('CHANGELOG.md', text => startSection(text, packageVersion, today));
edit('publiccode.yml', text =>
  text
    .replace(/^softwareVersion: .*$/m, `softwareVersion: ${packageVersion}`)
    .replace(/^releaseDate: .*$/m, `releaseDate: '${today}'`),
);

function edit(path: string, change: (text: string) => string): void {
  const file = new URL(`../../${path}`, import.meta.url);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
