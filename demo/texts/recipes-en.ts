import type { Recipes } from './recipes.js';

const ofPackages = [
  'The lock file keeps the package’s hash.',
  'The bundler makes a chunk of each language, loaded where it is spoken: there is nothing to copy.',
];

export const en: Recipes = {
  script: {
    steps: 'Paste this where the widget is to be.',
    notes: [
      'Without scripts a plain link shows. Where scripts run but this one does not arrive, nothing shows: the element keeps its link even then.',
    ],
  },
  element: {
    steps: 'Paste this where the widget is to be. The best choice where your system lets you.',
    notes: ['The link in it shows until the call is there, and wherever the widget cannot be.'],
  },
  iframe: {
    steps:
      'For pages that take frames, but no script of others. The script below is part of your page: it fits the height.',
    notes: [
      'A frame has neither a hash nor a fallback: you trust the host of the files to leave the folder of this version as it is, and the link stands under the frame.',
      'Your colours and type do not reach into a frame.',
      'A frame shows a call of the host of its files alone. With a call elsewhere it shows the call.json beside them.',
      'On a dark page choose dark colours: a frame knows too little of the page around it.',
    ],
  },
  typescript: {
    steps:
      'The package is not on npm’s registry: pack it once, install the file, and keep it in your repository. The types come with it.',
    notes: ofPackages,
  },
  react: {
    steps:
      'For React 19. The package is not on npm’s registry: pack it once, install the file, and keep it in your repository.',
    notes: ofPackages,
  },
  vue: {
    steps:
      'For Vue 3. The package is not on npm’s registry: pack it once, install the file, and keep it in your repository.',
    notes: ofPackages,
  },
  wordpress: {
    steps:
      'In the editor, add a “Custom HTML” block and paste the HTML. If the script is gone after saving, your account may not save scripts: an administrator then adds the shortcode to the theme, and any editor writes [metropolis_call].',
    notes: ['Tested as HTML in a browser, not in a WordPress site.'],
  },
  drupal: {
    steps:
      'Paste the HTML into a block whose text format has neither an editor nor a filter of tags. Where there is none, a theme developer adds the library, and the template where the widget is to be.',
    notes: ['Tested as HTML in a browser, not in a Drupal site.'],
  },
  typo3: {
    steps:
      'Add a content element “Plain HTML” and paste the HTML. Where editors may not, an integrator loads the script by TypoScript and puts the element into a template.',
    notes: [
      'csp.yaml is for TYPO3 13 with its frontend policy on.',
      'Tested as HTML in a browser, not in a TYPO3 site.',
    ],
  },
};
