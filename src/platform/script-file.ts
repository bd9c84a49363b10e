/**
 * What the script file does differently from the npm package. The package is built with `package.ts` instead of this module.
 */
import type { ReactiveElement } from 'lit';
import type { Texts } from '../language/texts.js';
import { codeUrl } from './script-location.js';

/** The URL of a file of this release, which lies beside the script. */
export function assetUrl(file: string): string {
  return new URL(file, codeUrl).href;
}

/** Loads the interface texts of a language from the file beside the script. */
export async function requestTexts(tag: string): Promise<Texts> {
  const response = await fetch(assetUrl(`locales/${tag}.json`), { credentials: 'omit' });
  return (await response.json()) as Texts;
}

/** Whether the element still shows what a server rendered. The script file does not support that. */
export const isHydrating: (element: ReactiveElement) => boolean = () => false;
