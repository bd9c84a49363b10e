/**
 * Checks that a tag may be released: `check-release.ts v1.2.3 [address of the repository]`. Prints what changed, from the
 * changelog, as the notes of the release. Fails with one line for each fault.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parse } from 'yaml';
import { notesFor } from './changelog.js';
import { packageVersion } from './folder-name.js';
import { versionFaults } from './packages.js';

const [tag = '', repository] = process.argv.slice(2);

const publiccode = parse(read('publiccode.yml')) as {
  readonly softwareVersion: string;
  readonly url: string;
  readonly maintenance: { readonly contacts: readonly { readonly name: string }[] };
};
const notes = notesFor(read('CHANGELOG.md'), packageVersion);

const faults = versionFaults();
if (tag !== `v${packageVersion}`) {
  faults.push(`The tag is ${tag}, and package.json has the version ${packageVersion}.`);
}
if (!notes) {
  faults.push(`CHANGELOG.md has no section "## [${packageVersion}] - YYYY-MM-DD" that says what changed.`);
}
if (publiccode.softwareVersion !== packageVersion) {
  faults.push(`publiccode.yml: softwareVersion is ${publiccode.softwareVersion}, not ${packageVersion}.`);
}
if (repository && publiccode.url.replace(/\.git$/, '') !== repository) {
  faults.push(`publiccode.yml: url is ${publiccode.url}, but this repository is ${repository}. Correct it.`);
}

if (publiccode.maintenance.contacts.some(({ name }) => name.startsWith('The maintainers'))) {
  faults.push('publiccode.yml: name a person under maintenance.contacts.');
}

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
} else {
  console.log(notes);
}

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
