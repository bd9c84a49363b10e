import { msg } from '@lit/localize';
import type { RecipeId } from '../recipes/recipe.js';

/** What to do with a recipe, and what to know about it. */
export interface RecipeTexts {
  readonly steps: string;
  readonly notes: readonly string[];
}

export function recipeTexts(id: RecipeId): RecipeTexts {
  return texts[id]();
}

const texts: Readonly<Record<RecipeId, () => RecipeTexts>> = {
  script: () => ({
    steps: msg('Paste this where the widget should appear.', { id: 'recipe-script' }),
    notes: [
      msg(
        'Without scripts, visitors see a plain link. If the script cannot load, they see nothing. The element keeps its link even then.',
        { id: 'recipe-script-note-1' },
      ),
      msg('Do not use this in React, Docusaurus or Next.js. Use the package there: see “React”.', {
        id: 'recipe-script-note-2',
      }),
      msg('On sites that change pages without loading them, see “Single-page site”.', {
        id: 'recipe-script-note-3',
      }),
    ],
  }),
  element: () => ({
    steps: msg(
      'Paste this where the widget should appear. This is the best choice if your system keeps it.',
      { id: 'recipe-element' },
    ),
    notes: [
      msg('Visitors see the link until the call is there, and wherever the widget cannot load.', {
        id: 'recipe-element-note-1',
      }),
    ],
  }),
  iframe: () => ({
    steps: msg(
      'For systems that allow frames but remove scripts. The last line is an extra that fits the frame’s height. Without it, the frame scrolls.',
      { id: 'recipe-iframe' },
    ),
    notes: [
      msg('Choose a language above. A frame cannot follow the language of your page.', {
        id: 'recipe-iframe-note-1',
      }),
      msg(
        'A frame has no hash. You trust the host of the files to keep the folder of this version as it is.',
        { id: 'recipe-iframe-note-2' },
      ),
      msg('Your own colours and fonts do not reach into a frame. On a dark page, choose the dark colours.', {
        id: 'recipe-iframe-note-3',
      }),
      msg(
        'A frame shows only the calls that its page, frame.html, lists: at first, the call.json beside it.',
        { id: 'recipe-iframe-note-4' },
      ),
    ],
  }),
  badge: () => ({
    steps: msg(
      'MediaWiki, DokuWiki and rich-text fields show pasted code as text. Use a picture there. It shows the count and links to the call.',
      { id: 'recipe-badge' },
    ),
    notes: [
      msg(
        'The command “metropolis-call publish” writes these pictures beside the call’s JSON. Open the picture’s address to see whether it is there.',
        { id: 'recipe-badge-note-1' },
      ),
      msg(
        'MediaWiki shows pictures from other sites only if its administrator allows it ($wgAllowExternalImages). Otherwise it shows a link.',
        { id: 'recipe-badge-note-2' },
      ),
      msg('The picture changes when the call is published again.', { id: 'recipe-badge-note-3' }),
    ],
  }),
  wordpress: () => ({
    steps: msg(
      'Your administrator installs the plugin “Metropolis Call” and enters the call’s address in its settings. You then write the shortcode into a page, or add the block “Metropolis Call”. Without the plugin, add a “Custom HTML” block and paste the script tag. In the Classic Editor, open the “Text” tab and paste it there.',
      { id: 'recipe-wordpress' },
    ),
    notes: [
      msg(
        'The plugin works for every role, authors included. It has the widget’s files, so your site loads them from itself.',
        { id: 'recipe-wordpress-note-1' },
      ),
      msg('Your own colours and fonts go into the additional CSS of the theme.', {
        id: 'recipe-wordpress-note-2',
      }),
      msg(
        'Without the plugin, administrators and editors can save scripts. On a network, only super-admins can.',
        { id: 'recipe-wordpress-note-3' },
      ),
      msg(
        'The marks around the script keep optimizers away from it. An optimized script has another hash, and browsers block it.',
        { id: 'recipe-wordpress-note-4' },
      ),
    ],
  }),
  drupal: () => ({
    steps: msg(
      'Paste the HTML into a text field with the text format “Full HTML”, in the source view of CKEditor 5. “Basic HTML” removes it, even if you allow the tag. Without “Full HTML”, a theme developer adds the library, and puts the template where the widget should appear.',
      { id: 'recipe-drupal' },
    ),
    notes: [],
  }),
  typo3: () => ({
    steps: msg(
      'Add a content element “Plain HTML” and paste the HTML. If editors may not do that, an integrator loads the script by TypoScript and puts the element into a template.',
      { id: 'recipe-typo3' },
    ),
    notes: [
      msg('Use csp.yaml if your site has TYPO3’s own security policy for its pages (TYPO3 12 or newer).', {
        id: 'recipe-typo3-note-1',
      }),
    ],
  }),
  'single-page': () => ({
    steps: msg(
      'For sites that change pages without loading them: Astro with ClientRouter, Swup, Barba, Turbo. Put the first part into the head of every page. Put the element where the widget should appear.',
      { id: 'recipe-single-page' },
    ),
    notes: [
      msg('Visitors can enter at any page, so the script must be in the head of every page.', {
        id: 'recipe-single-page-note-1',
      }),
      msg('Astro limits a <style> to its component. In a layout of Astro, write <style is:inline>.', {
        id: 'recipe-single-page-note-2',
      }),
    ],
  }),
  typescript: () => ({
    steps: msg(
      'The package is not on the npm registry. Pack it once, install the file, and keep the file in your repository. The types are included.',
      { id: 'recipe-typescript' },
    ),
    notes: packageNotes(),
  }),
  react: () => ({
    steps: msg(
      'For React 19, also in Docusaurus. The package is not on the npm registry. Pack it once, install the file, and keep the file in your repository.',
      { id: 'recipe-react' },
    ),
    notes: packageNotes(),
  }),
  vue: () => ({
    steps: msg(
      'For Vue 3. The package is not on the npm registry. Pack it once, install the file, and keep the file in your repository.',
      { id: 'recipe-vue' },
    ),
    notes: packageNotes(),
  }),
};

function packageNotes(): readonly string[] {
  return [
    msg('Your lock file keeps the package’s hash.', { id: 'recipe-package-note-1' }),
    msg(
      'The bundler writes a file for each language and loads only those that are needed. You need not copy anything.',
      { id: 'recipe-package-note-2' },
    ),
  ];
}
