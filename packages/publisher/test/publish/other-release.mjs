import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('../../', import.meta.url));
const top = join(here, '../..');

/**
 * Installs a copy of the command, with another version of the widget. Dependencies are linked.
 *
 * @param {string} folder
 * @param {string} version
 * @returns {string} path of the command
 */
export function commandWithRelease(folder, version) {
  for (const name of ['assets', 'bin', 'dist', 'package.json']) {
    cpSync(join(here, name), join(folder, name), { recursive: true });
  }
  linkPackages(join(top, 'node_modules'), join(folder, 'node_modules'));
  linkPackages(join(here, 'node_modules'), join(folder, 'node_modules'));
  const widget = join(folder, 'node_modules/metropolis-call');
  cpSync(join(top, 'dist'), join(widget, 'dist'), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));
  writeFileSync(join(widget, 'package.json'), JSON.stringify({ ...manifest, version }));
  return join(folder, 'bin/metropolis-call.js');
}

function linkPackages(from, to) {
  mkdirSync(to, { recursive: true });
  const there = new Set(readdirSync(to));
  const isOurs = name => name.startsWith('metropolis-call') && name !== 'metropolis-call-contract';
  readdirSync(from)
    .filter(name => !name.startsWith('.') && !isOurs(name) && !there.has(name))
    .forEach(name => symlinkSync(join(from, name), join(to, name)));
}
