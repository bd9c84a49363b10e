/** What the npm package does in its own way, in the place of `script-file.ts`. */
import type { ReactiveElement } from 'lit';
import { languageModules } from '../generated/language-modules.js';
import type { Texts } from '../language/texts.js';

/** A bundle may be anywhere, and a server has no document: beside the code is beside the page. */
export function besideCode(file: string): string {
  return file;
}

/** The interface texts in a language. Bundlers make a chunk of each, and know where they put it. */
export async function requestTexts(tag: string): Promise<Texts | undefined> {
  return (await languageModules[tag]?.())?.default;
}

/** Whether a server has rendered the element, and nobody here yet: then the first rendering has to be the same. */
export function isHydrating(element: ReactiveElement): boolean {
  return !element.hasUpdated && !!element.shadowRoot?.firstChild;
}
