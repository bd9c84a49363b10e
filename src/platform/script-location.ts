/**
 * The script tags that may have loaded this file: the current one or, in a module, where `document.currentScript` is
 * null, all modules with this file name. A page that renames the file must load it as a classic script.
 */
export function scriptTags(): readonly HTMLScriptElement[] {
  const current = document.currentScript as HTMLScriptElement | null;
  return current ? [current] : [...document.querySelectorAll<HTMLScriptElement>(moduleTags)];
}

const moduleTags = 'script[type=module][src*="metropolis-call.js"]';

/**
 * The URL of this code. The language files and, by default, the call's JSON lie beside it. If it is unknown, they are
 * looked for beside the page. The build of the script file replaces `import.meta`, a syntax error in a classic script.
 */
export const codeUrl: string = import.meta.url || scriptTags()[0]?.src || document.baseURI;
