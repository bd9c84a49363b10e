/**
 * What the script file does in its own way. The npm package is built with `package.ts` in the place of this module.
 */
import type { ReactiveElement } from 'lit';
import type { Texts } from '../language/texts.js';
import { codeUrl } from './script-location.js';

/** The URL of a file that stands beside the script. */
export function besideCode(file: string): string {
  return new URL(file, codeUrl).href;
}

/** Loads the interface texts of a language from the file beside the script. */
export async function requestTexts(tag: string): Promise<Texts> {
  const response = await fetch(besideCode(`locales/${tag}.json`), { credentials: 'omit' });
  return (await response.json()) as Texts;
}

/** Whether a server has rendered the element, and nobody here yet: not with the script file's Lit. */
export const isHydrating: (element: ReactiveElement) => boolean = () => false;
