import { readdirSync, readFileSync } from 'node:fs';
import { compress } from './compress.js';

const dist = new URL('../dist/', import.meta.url);

/** What a page has to load of each script, and of the widget's language files, in bytes (brotli, 11). */
export function measurePayload(assets, floor) {
  const scripts = {
    'metropolis-call': assets['/metropolis-call.js'].content,
    floor,
    'github-buttons': assets['/github-buttons.js'].content,
    giscus: assets['/giscus.js'].content,
    'emoji-picker-element': assets['/emoji-picker.js'].content,
  };
  return { scripts: sizes(scripts), languages: sizes(languageFiles()) };
}

function languageFiles() {
  const names = readdirSync(new URL('locales/', dist));
  return Object.fromEntries(names.map(name => [name, readFileSync(new URL(`locales/${name}`, dist))]));
}

function sizes(contents) {
  return Object.fromEntries(
    Object.entries(contents).map(([name, content]) => [name, compress(content).length]),
  );
}
