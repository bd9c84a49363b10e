import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { PNG, type PNGOptions } from 'pngjs';
import type { Difference } from './compare.js';

const stored = new URL('pictures/', import.meta.url);

/** Git ignores it. */
export const failures = new URL('failures/', import.meta.url);

/** Nothing is transparent. Text on flat colours compresses best without a filter. */
const smallest: PNGOptions = { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 };

/** Names of the stored pictures. */
export function storedNames(): string[] {
  const files = existsSync(stored) ? readdirSync(stored) : [];
  return files.map(file => file.replace(/\.png$/, ''));
}

export function readPicture(name: string): PNG | undefined {
  const file = fileOf(stored, name);
  return existsSync(file) ? PNG.sync.read(readFileSync(file)) : undefined;
}

export function storePicture(name: string, picture: PNG): void {
  save(stored, name, picture);
}

export function removePicture(name: string): void {
  rmSync(fileOf(stored, name));
}

export function forgetFailures(): void {
  rmSync(failures, { recursive: true, force: true });
}

export function saveFailure(name: string, expected: PNG, actual: PNG, difference: Difference): void {
  save(failures, `${name}.expected`, expected);
  save(failures, `${name}.actual`, actual);
  save(failures, `${name}.difference`, difference.picture);
}

function save(folder: URL, name: string, picture: PNG): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(folder, name), PNG.sync.write(picture, smallest));
}

function fileOf(folder: URL, name: string): URL {
  return new URL(`${name}.png`, folder);
}
