import { readdirSync, readFileSync } from 'node:fs';
import type { Assets } from './assets.js';
import { compress } from './compress.js';
import type { Payload } from './results.js';

const dist = new URL('../dist/', import.meta.url);

/** What a page loads of each script, and the widget's language files, in bytes (brotli, quality 11). */
export function measurePayload(assets: Assets, floor: string): Payload {
  const contentOf = (path: string): string => assets[path]?.content ?? '';
  const scripts = {
    'metropolis-call': contentOf('/metropolis-call.js'),
    floor,
    'github-buttons': contentOf('/github-buttons.js'),
    giscus: contentOf('/giscus.js'),
    'emoji-picker-element': contentOf('/emoji-picker.js'),
  };
  return { scripts: sizesOf(scripts), languages: sizesOf(languageFiles()) };
}

function languageFiles(): Record<string, Buffer> {
  const names = readdirSync(new URL('locales/', dist));
  return Object.fromEntries(names.map(name => [name, readFileSync(new URL(`locales/${name}`, dist))]));
}

function sizesOf(contents: Readonly<Record<string, string | Buffer>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(contents).map(([name, content]) => [name, compress(content).length]),
  );
}
