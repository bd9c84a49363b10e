import { documentProperty } from './document.js';

const named = '[src*="metropolis-call.js"]';

/** The script tag that is being executed. Null in a module, in a shadow tree, and when a page evaluates the code itself. */
export const currentTag = documentProperty('currentScript') as HTMLScriptElement | null;

/**
 * The script tags that may have loaded this file: the current one, or else all modules with this file name and all such
 * scripts in shadow trees. A page that renames the file must load it as a classic script outside of shadow trees.
 */
export const scriptTags: readonly HTMLScriptElement[] = currentTag
  ? [currentTag]
  : findTags(documentProperty('documentElement'), `script[type=module]${named}`);

function findTags(root: ParentNode, selector: string): HTMLScriptElement[] {
  const inShadowTrees = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? findTags(shadowRoot, `script${named}`) : [],
  );
  return [...root.querySelectorAll<HTMLScriptElement>(selector), ...inShadowTrees];
}
