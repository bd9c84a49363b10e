/** The licences of the packages whose code the script file contains, as the packages state them. */
import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const root = new URL('../../', import.meta.url);

export interface Licence {
  /** The name of the package. */
  readonly name: string;
  /** SPDX identifier, such as `BSD-3-Clause`. */
  readonly id: string;
  /** Such as `Copyright (c) 2017 Google LLC`. */
  readonly copyright: string;
  readonly text: string;
}

/** The licences of the direct dependencies. Indirect dependencies have the same licences. */
const licences = Object.keys(readManifest('package.json').dependencies ?? {}).map(readLicence);

/** The comment at the end of the script file. */
export const notice = `/*! metropolis-call, MIT; with ${licences.map(inWords).join(', ')} */`;

/** Vite plugin: writes `LICENSE.txt` beside the script file. */
export function licenceFile(): Plugin {
  return {
    name: 'licence-file',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap(file => (file.type === 'chunk' ? file.moduleIds : []));
      modules.forEach(refuseUnknown);
      this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source: licenceText() });
    },
  };
}

function licenceText(): string {
  const others = licences.map(
    ({ name, text }) => `metropolis-call.js contains ${name}, under this licence:\n\n${text}`,
  );
  return [read('LICENSE'), ...others].map(text => `${text.trim()}\n`).join('\n');
}

/** @throws for code of a package whose licence is not in `LICENSE.txt` */
function refuseUnknown(module: string): void {
  const name = packageOf(module);
  if (name && !licences.some(({ text }) => text === readLicence(name).text)) {
    throw new Error(`The script file contains ${module}, and LICENSE.txt would lack the licence of ${name}.`);
  }
}

/** `@lit/localize` of `…/node_modules/@lit/localize/lit-localize.js`. `undefined` for code of our own. */
export function packageOf(module: string): string | undefined {
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module.replaceAll('\\', '/'))?.[1];
}

/** @throws if the package states no licence or no copyright */
export function readLicence(name: string): Licence {
  const { license: id } = readManifest(`node_modules/${name}/package.json`);
  const path = `node_modules/${name}/LICENSE`;
  const text = existsSync(new URL(path, root)) ? read(path).trim() : '';
  const copyright = /^Copyright .+?(?=\.? All rights|$)/m.exec(text)?.[0];
  if (!id || !copyright) {
    throw new Error(`${path} has no copyright line, or package.json beside it no licence.`);
  }
  return { name, id, copyright, text };
}

function inWords({ name, id, copyright }: Licence): string {
  return `${name} (${id}, ${copyright.replace('(c) ', '')})`;
}

interface Manifest {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readManifest(path: string): Manifest {
  return JSON.parse(read(path)) as Manifest;
}

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}
