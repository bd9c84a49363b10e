/** What the script file is called; a page that renames it has to load it as a classic script. */
const fileName = '/metropolis-call.js';

/**
 * The script tags that this code may have come from: the one being run, or, as `document.currentScript` is null in a
 * module, all that load a file of this name. Empty where there is no document.
 */
export function scriptTags(): HTMLScriptElement[] {
  if (typeof document === 'undefined') {
    return [];
  }
  const current = document.currentScript;
  return current instanceof HTMLScriptElement
    ? [current]
    : [...document.querySelectorAll<HTMLScriptElement>('script[type=module][src]')].filter(tag =>
        tag.src.split(/[?#]/, 1)[0]?.endsWith(fileName),
      );
}

/**
 * The URL that this code was loaded from; the language files and, by default, the call's JSON stand beside it. The
 * build of the script file has no `import.meta`, which is a syntax error in a classic script.
 */
export const codeUrl: string = import.meta.url || scriptTags()[0]?.src || '';
