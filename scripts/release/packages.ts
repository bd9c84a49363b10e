/** The packages of this repository, which all have the version of the first one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { packageVersion } from './folder-name.js';

interface Manifest {
  readonly name: string;
  version?: string;
  readonly private?: boolean;
  readonly workspaces?: readonly string[];
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}

const root = new URL('../../', import.meta.url);
const workspaces = readManifest('package.json').workspaces ?? [];
const published = workspaces
  .map(folder => `${folder}/package.json`)
  .filter(path => !readManifest(path).private);

/** One line for each package that states another version than package.json. */
export function versionFaults(): string[] {
  const names = ownNames();
  return published.flatMap(path => {
    const { version = 'none', dependencies = {} } = readManifest(path);
    const stated = { version, ...pick(dependencies, names) };
    return Object.entries(stated)
      .filter(([, value]) => value !== packageVersion)
      .map(([key, value]) => `${path}: ${key} is ${value}, and should be ${packageVersion}.`);
  });
}

/** Writes the version in package.json into the other packages, and into what they need of each other. */
export function alignVersions(): void {
  const names = ownNames();
  for (const path of published) {
    const manifest = readManifest(path);
    manifest.version = packageVersion;
    for (const dependencies of [manifest.dependencies ?? {}, manifest.devDependencies ?? {}]) {
      Object.keys(pick(dependencies, names)).forEach(name => (dependencies[name] = packageVersion));
    }
    writeFileSync(new URL(path, root), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

function ownNames(): string[] {
  return ['package.json', ...published].map(path => readManifest(path).name);
}

function pick(
  dependencies: Readonly<Record<string, string>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(Object.entries(dependencies).filter(([name]) => names.includes(name)));
}

function readManifest(path: string): Manifest {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Manifest;
}
