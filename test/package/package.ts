import { readFileSync } from 'node:fs';
import type * as Source from '../../src/entries/index.js';

/** What `package.json` says about the files of the package. */
export interface PackageJson {
  readonly name: string;
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, string | { readonly types?: string; readonly default?: string }>>;
}

export const root = new URL('../../', import.meta.url);

export const packageJson = readJson('package.json') as PackageJson;

/** Imports the package by its name, as its users do: the built code, with the types of the source. */
export function importPackage(): Promise<typeof Source> {
  return importPath('.') as Promise<typeof Source>;
}

/** Imports a path of the package's `exports`. */
export function importPath(path: string): Promise<unknown> {
  return import(specifierOf(path));
}

/** `./define.js` → `metropolis-call/define.js`. */
export function specifierOf(path: string): string {
  return packageJson.name + path.slice(1);
}

/** A file of the project, by its path. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}
