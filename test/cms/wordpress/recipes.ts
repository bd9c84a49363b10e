export type RecipeName =
  | 'The block'
  | 'The shortcode'
  | 'The element'
  | 'The element and the script'
  | 'The script tag'
  | 'The iframe'
  | 'The address of a page of the call'
  | 'A badge with a link';

/**
 * The ways to place the call in WordPress: the text that a user pastes or types.
 *
 * @param call URL of the call's folder
 */
export function recipes(call: string): Readonly<Record<RecipeName, string>> {
  const address = `${call}call.json`;
  const script = `<script async src="${call}metropolis-call.js"></script>`;
  const link = '<a href="https://www.metropolis.org/">Join the call</a>';
  return {
    'The block': '<!-- wp:metropolis/call {"lang":"fr"} /-->',
    'The shortcode': '[metropolis-call lang="fr"]',
    'The element': `<metropolis-call src="${address}" lang="fr">${link}</metropolis-call>`,
    'The element and the script': `<metropolis-call src="${address}" lang="fr">${link}</metropolis-call>\n${script}`,
    'The script tag': `<script async src="${call}metropolis-call.js" data-call="${address}" data-lang="fr"></script>`,
    'The iframe': `<div><iframe src="${call}frame.html?lang=fr" title="Call" width="100%" height="600"></iframe></div>`,
    'The address of a page of the call': `${call}fr/`,
    'A badge with a link': `<a href="${call}fr/"><img src="${call}badge.svg" alt="Berlin has signed the call" width="240" height="60"></a>`,
  };
}

/** A recipe in the form that the block editor saves. */
export function inBlock(name: RecipeName, code: string): string {
  if (name === 'The block') {
    return code;
  }
  if (name === 'The shortcode') {
    return `<!-- wp:shortcode -->\n${code}\n<!-- /wp:shortcode -->`;
  }
  if (name === 'The address of a page of the call') {
    return `<!-- wp:embed {"url":"${code}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${code}\n</div></figure>\n<!-- /wp:embed -->`;
  }
  return `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`;
}
