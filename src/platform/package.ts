/** What the npm package does differently from the script file: it is built with this module instead of `script-file.ts`. */
import type { ReactiveElement } from 'lit';
import { languageModules } from '../generated/language-modules.js';
import type { Texts } from '../language/texts.js';
import { asText } from './as-text.js';
import { warnOnce } from './warn-once.js';

/**
 * The URL of a file of this release.
 *
 * @param folder URL of the folder. Default: that of the page, as a bundle does not know where it is.
 */
export function assetUrl(file: string, folder: string | undefined): string {
  return folder ? `${asText(folder).replace(/\/$/, '')}/${file}` : file;
}

const loaded = new Map<string, Texts | undefined>();

/** The interface texts of a language, if they have been loaded. */
export function loadedTexts(tag: string): Texts | undefined {
  return loaded.get(tag);
}

/** Loads the interface texts of a language. Bundlers make a chunk of each. A failure is reported on the console. */
export async function requestTexts(tag: string): Promise<unknown> {
  try {
    const texts = (await languageModules[tag]?.())?.default;
    loaded.set(tag, texts);
    return texts;
  } catch (error) {
    warnOnce(`locales/${tag}.json: ${String(error)}`);
    return undefined;
  }
}

/** Whether served content is replaced. `@lit-labs/ssr-client` hydrates it, if the page imported its support before this. */
export const replacesServed: boolean = !('litElementHydrateSupport' in globalThis);

/** Whether the element still shows what a server rendered. Then the first render must give the same result. */
export function isHydrating(element: ReactiveElement): boolean {
  return !replacesServed && !element.hasUpdated && !!element.shadowRoot?.firstChild;
}
