/**
 * The script tags that the script file may have come from: the one being run, or, as `document.currentScript` is null
 * in a module, all modules of this name. (A page that renames the file has to load it as a classic script.)
 */
export function scriptTags(): readonly HTMLScriptElement[] {
  const current = document.currentScript as HTMLScriptElement | null;
  return current ? [current] : [...document.querySelectorAll<HTMLScriptElement>(moduleTags)];
}

const moduleTags = 'script[type=module][src*="metropolis-call.js"]';

/**
 * The URL that this code was loaded from; the language files and, by default, the call's JSON stand beside it. The
 * build of the script file has no `import.meta`, which is a syntax error in a classic script. Of a module under a name
 * that is not known, they are looked for beside the page.
 */
export const codeUrl: string = import.meta.url || scriptTags()[0]?.src || document.baseURI;
