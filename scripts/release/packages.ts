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
const paths = (readManifest('package.json').workspaces ?? []).map(folder => `${folder}/package.json`);

/** One line for each place in a package whose version differs from that in package.json. */
export function versionFaults(): string[] {
  const names = ownNames();
  return paths.flatMap(path => {
    const manifest = readManifest(path);
    const { version = 'none', private: isPrivate = false } = manifest;
    const needed = dependenciesOf(manifest).flatMap(one => Object.entries(pick(one, names)));
    const stated = isPrivate ? needed : [['version', version] as const, ...needed];
    return stated
      .filter(([, value]) => value !== packageVersion)
      .map(([key, value]) => `${path}: ${key} is ${value}, and should be ${packageVersion}.`);
  });
}

/**
 * Writes the version in package.json into the published packages, and into their dependencies on each other. If the
 * versions differ, npm takes a workspace from its registry instead of from here.
 */
export function alignVersions(): void {
  const names = ownNames();
  for (const path of paths) {
    const manifest = readManifest(path);
    if (!manifest.private) {
      manifest.version = packageVersion;
    }
    for (const dependencies of dependenciesOf(manifest)) {
      Object.keys(pick(dependencies, names)).forEach(name => (dependencies[name] = packageVersion));
    }
    writeFileSync(new URL(path, root), `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

function dependenciesOf({ dependencies = {}, devDependencies = {} }: Manifest): Record<string, string>[] {
  return [dependencies, devDependencies];
}

function ownNames(): string[] {
  return ['package.json', ...paths].map(path => readManifest(path).name);
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
