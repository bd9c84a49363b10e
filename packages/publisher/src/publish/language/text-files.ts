import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** Texts by id. `{0}` is replaced by the first value. */
export type Texts = Readonly<Record<string, string>>;

/** The texts of pages, pictures and feeds, by language. The English file also has the texts of the widget. */
const ownFolder = fileURLToPath(new URL('../../../assets/texts/', import.meta.url));

/** The texts of a language: those of this command and of the widget. The widget's come last, so that both match. */
export function readTexts(tag: string, releaseFolder: string): Texts {
  return { ...readJson(ownFolder, tag), ...readJson(join(releaseFolder, 'locales'), tag) };
}

/** The languages of the widget, English included. */
export function widgetLanguages(releaseFolder: string): readonly string[] {
  const files = readdirSync(join(releaseFolder, 'locales')).filter(name => name.endsWith('.json'));
  return ['en', ...files.map(name => name.slice(0, -'.json'.length))].sort();
}

function readJson(folder: string, tag: string): Texts {
  const path = join(folder, `${tag}.json`);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Texts) : {};
}
