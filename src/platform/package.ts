/** What the npm package does differently from the script file: it is built with this module instead of `script-file.ts`. */
import type { ReactiveElement } from 'lit';
import { languageModules } from '../generated/language-modules.js';
import type { Texts } from '../language/texts.js';

/** The URL of a file of this release, relative to the page: a bundle does not know where it is. */
export function assetUrl(file: string): string {
  return file;
}

/** Loads the interface texts of a language. Bundlers make a chunk of each. */
export async function requestTexts(tag: string): Promise<Texts | undefined> {
  return (await languageModules[tag]?.())?.default;
}

/** Whether the element still shows what a server rendered. Then the first render must give the same result. */
export function isHydrating(element: ReactiveElement): boolean {
  return !element.hasUpdated && !!element.shadowRoot?.firstChild;
}
