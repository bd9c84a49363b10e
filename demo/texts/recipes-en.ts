import type { Recipes } from './recipes.js';

const packageNotes = [
  'Your lock file keeps the package’s hash.',
  'The bundler writes a file for each language and loads only those that are needed. You need not copy anything.',
];

export const en: Recipes = {
  script: {
    steps: 'Paste this where the widget should appear.',
    notes: [
      'Without scripts, visitors see a plain link. If the script cannot load, they see nothing. The element keeps its link even then.',
      'Do not use this in React, Docusaurus or Next.js. Use the package there: see “React”.',
      'On sites that change pages without loading them, see “Single-page site”.',
    ],
  },
  element: {
    steps: 'Paste this where the widget should appear. This is the best choice if your system keeps it.',
    notes: ['Visitors see the link until the call is there, and wherever the widget cannot load.'],
  },
  iframe: {
    steps:
      'For systems that allow frames but remove scripts. The last line is an extra that fits the frame’s height. Without it, the frame scrolls.',
    notes: [
      'Choose a language above. A frame cannot follow the language of your page.',
      'A frame has no hash. You trust the host of the files to keep the folder of this version as it is.',
      'Your own colours and fonts do not reach into a frame. On a dark page, choose the dark colours.',
      'A frame shows only the calls that its page, frame.html, lists: at first, the call.json beside it.',
    ],
  },
  badge: {
    steps:
      'MediaWiki, DokuWiki and rich-text fields show pasted code as text. Use a picture there. It shows the count and links to the call.',
    notes: [
      'The command “metropolis-call publish” writes these pictures beside the call’s JSON. Open the picture’s address to see whether it is there.',
      'MediaWiki shows pictures from other sites only if its administrator allows it ($wgAllowExternalImages). Otherwise it shows a link.',
      'The picture changes when the call is published again.',
    ],
  },
  wordpress: {
    steps:
      'Your administrator installs the plugin “Metropolis Call” and enters the call’s address in its settings. You then write the shortcode into a page, or add the block “Metropolis Call”. Without the plugin, add a “Custom HTML” block and paste the script tag. In the Classic Editor, open the “Text” tab and paste it there.',
    notes: [
      'The plugin works for every role, authors included. It has the widget’s files, so your site loads them from itself.',
      'Your own colours and fonts go into the additional CSS of the theme.',
      'Without the plugin, administrators and editors can save scripts. On a network, only super-admins can.',
      'The marks around the script keep optimizers away from it. An optimized script has another hash, and browsers block it.',
    ],
  },
  drupal: {
    steps:
      'Paste the HTML into a text field with the text format “Full HTML”, in the source view of CKEditor 5. “Basic HTML” removes it, even if you allow the tag. Without “Full HTML”, a theme developer adds the library, and puts the template where the widget should appear.',
    notes: [],
  },
  typo3: {
    steps:
      'Add a content element “Plain HTML” and paste the HTML. If editors may not do that, an integrator loads the script by TypoScript and puts the element into a template.',
    notes: ['Use csp.yaml if your site has TYPO3’s own security policy for its pages (TYPO3 12 or newer).'],
  },
  'single-page': {
    steps:
      'For sites that change pages without loading them: Astro with ClientRouter, Swup, Barba, Turbo. Put the first part into the head of every page. Put the element where the widget should appear.',
    notes: [
      'Visitors can enter at any page, so the script must be in the head of every page.',
      'Astro limits a <style> to its component. In a layout of Astro, write <style is:inline>.',
    ],
  },
  typescript: {
    steps:
      'The package is not on the npm registry. Pack it once, install the file, and keep the file in your repository. The types are included.',
    notes: packageNotes,
  },
  react: {
    steps:
      'For React 19, also in Docusaurus. The package is not on the npm registry. Pack it once, install the file, and keep the file in your repository.',
    notes: packageNotes,
  },
  vue: {
    steps:
      'For Vue 3. The package is not on the npm registry. Pack it once, install the file, and keep the file in your repository.',
    notes: packageNotes,
  },
};
