/**
 * What the script file does differently from the npm package. The package is built with `package.ts` instead of this module.
 */
import type { ReactiveElement } from 'lit';
import type { Texts } from '../language/texts.js';
import { asText } from './as-text.js';
import { resolveUrl } from './document.js';
import { loadJson, ofRelease } from './load-json.js';
import { scriptTags } from './script-tags.js';

/** The URL of this code. Empty if unknown. The build of the script file replaces `import.meta`, a syntax error there. */
const codeUrl: string = import.meta.url || (scriptTags[0]?.src ?? '');

/**
 * The URL of a file of this release.
 *
 * @param folder URL of the folder, if the page names it. Default: the folder of this code.
 * @returns undefined if the page does not name the folder and this code does not know where it is, as in a `blob:` URL
 */
export function assetUrl(file: string, folder: string | undefined): string | undefined {
  return folder ? resolveUrl(`${asText(folder).replace(/\/$/, '')}/${file}`) : resolveUrl(file, codeUrl);
}

/** Loads the interface texts of a language. A failure is reported on the console. */
export function requestTexts(tag: string, folder: string | undefined): Promise<unknown> {
  return loadJson(assetUrl(`locales/${tag}.json`, folder), json => json, ofRelease);
}

/** The interface texts of a language, if they have been loaded. Only servers ask for them. */
export const loadedTexts: (tag: string) => Texts | undefined = () => undefined;

/** Whether a call that the page brought with it is replaced as soon as there is one from the network. */
export const replacesServed: boolean = true;

/** Whether the element still shows what a server rendered. The script file does not support that. */
export const isHydrating: (element: ReactiveElement) => boolean = () => false;
