import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../support/command.mjs';

export { filesIn } from '../../../../scripts/release/release-files.ts';

export const base = 'https://call.example.org/rethink/';

/** The call of the demo: 13 signatories, three languages. */
export const sample = JSON.parse(
  readFileSync(new URL('../../../../demo/call.json', import.meta.url), 'utf8'),
);

const { version } = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'));

/** The name of the folder of the widget's release. */
export const releaseFolder = `metropolis-call@${version}`;

/**
 * Publishes a call into the folder `site` within a folder.
 *
 * @param {string} folder
 * @param {unknown} call as JSON, or as the text of a file
 * @param {string[]} options
 */
export async function publish(folder, call, ...options) {
  const source = join(folder, 'source.json');
  writeFileSync(source, typeof call === 'string' ? call : JSON.stringify(call));
  const site = join(folder, 'site');
  const all = options.includes('--base') ? options : ['--base', base, ...options];
  return { site, ...(await run(['publish', source, '--out', site, ...all])) };
}

/**
 * @param {string} site
 * @param {string} path
 */
export function read(site, path) {
  return readFileSync(join(site, path), 'utf8');
}

/**
 * A call in English with many signatories.
 *
 * @param {number} count
 */
export function callWith(count) {
  const signatories = Array.from({ length: count }, (_, index) => ({
    id: `institution-${index}`,
    name: `Institution ${String(index).padStart(5, '0')}`,
    country: 'FR',
    member: index % 3 === 0,
    joined: `2021-${String(1 + (index % 12)).padStart(2, '0')}-10`,
  }));
  const [title, summary] = [sample.title, sample.summary].map(({ en }) => ({ en }));
  return { ...sample, title, summary, updated: '2026-01-01T00:00:00Z', signatories };
}
