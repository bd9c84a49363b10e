import type { Language } from '../page-language.js';
import type { PieceName, RecipeProblem } from '../recipes/recipe.js';

/** The texts around a recipe. */
export interface RecipeViewTexts {
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly addressInBar: string;
  readonly policy: string;
  readonly version: (version: string) => string;
  /** Why a recipe cannot work. */
  readonly problems: Readonly<Record<RecipeProblem, string>>;
  readonly pieces: Readonly<Record<PieceName, string>>;
}

const sameInAll = {
  config: 'vite.config.ts',
  typoscript: 'TypoScript',
  'csp-file': 'csp.yaml',
  'badge-html': 'HTML',
  markdown: 'Markdown',
  mediawiki: 'MediaWiki',
  dokuwiki: 'DokuWiki',
} as const;

export const recipeViewTexts: Readonly<Record<Language, RecipeViewTexts>> = {
  en: {
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected. Now press Ctrl+C, or ⌘C.',
    addressInBar: 'The browser does not let this page copy. Copy the address from the address bar.',
    policy: 'Content Security Policy, if your site has one',
    version: version =>
      `Version ${version}. Its folder never changes, and the hash lets no other script run. To update, take the code of a new version.`,
    problems: {
      'call-not-in-frame':
        'This iframe would not show the call. The frame on this site shows the call of this site alone, so that nobody can show another one in its name. Copy the files to your own host and enter the address of your folder above. Or use the script tag or the element.',
    },
    pieces: {
      ...sameInAll,
      'script-tag': 'Without the plugin: script tag',
      'plugin-setting': 'With the plugin: the call’s address, under Settings → Metropolis Call',
      shortcode: 'With the plugin: shortcode',
      'plugin-css': 'With the plugin: additional CSS',
      'frame-sources': 'In frame.html of your folder, instead of its line with this name',
      element: 'Element',
      head: 'Head of every page',
      page: 'HTML of the page',
      install: 'In a terminal',
      module: 'Module',
      component: 'Component',
      styles: 'Style sheet',
      library: 'Library of the theme',
      template: 'Twig template',
    },
  },
  fr: {
    copy: 'Copier',
    copied: 'Copié',
    selected: 'Sélectionné. Appuyez sur Ctrl+C ou ⌘C.',
    addressInBar: 'Le navigateur ne laisse pas cette page copier. Copiez l’adresse dans la barre d’adresse.',
    policy: 'Politique de sécurité du contenu (CSP), si votre site en a une',
    version: version =>
      `Version ${version}. Son dossier ne change jamais, et l’empreinte n’admet aucun autre script. Pour la mise à jour, prenez le code d’une nouvelle version.`,
    problems: {
      'call-not-in-frame':
        'Ce cadre ne montrerait pas l’appel. Le cadre de ce site ne montre que l’appel de ce site, pour que personne n’en montre un autre en son nom. Copiez les fichiers sur votre propre serveur et saisissez ci-dessus l’adresse de votre dossier. Ou utilisez la balise script ou l’élément.',
    },
    pieces: {
      ...sameInAll,
      'script-tag': 'Sans l’extension : balise script',
      'plugin-setting': 'Avec l’extension : l’adresse de l’appel, sous Réglages → Metropolis Call',
      shortcode: 'Avec l’extension : code court',
      'plugin-css': 'Avec l’extension : CSS additionnel',
      'frame-sources': 'Dans frame.html de votre dossier, à la place de la ligne de ce nom',
      element: 'Élément',
      head: 'En-tête (head) de chaque page',
      page: 'HTML de la page',
      install: 'Dans un terminal',
      module: 'Module',
      component: 'Composant',
      styles: 'Feuille de style',
      library: 'Bibliothèque du thème',
      template: 'Gabarit Twig',
    },
  },
  es: {
    copy: 'Copiar',
    copied: 'Copiado',
    selected: 'Seleccionado. Pulse ahora Ctrl+C o ⌘C.',
    addressInBar:
      'El navegador no deja que esta página copie. Copie la dirección de la barra de direcciones.',
    policy: 'Política de seguridad del contenido (CSP), si su sitio tiene una',
    version: version =>
      `Versión ${version}. Su carpeta no cambia nunca, y el hash no admite ningún otro script. Para actualizar, tome el código de una versión nueva.`,
    problems: {
      'call-not-in-frame':
        'Este marco no mostraría el llamamiento. El marco de este sitio solo muestra el llamamiento de este sitio, para que nadie muestre otro en su nombre. Copie los archivos a su propio servidor y escriba arriba la dirección de su carpeta. O use la etiqueta script o el elemento.',
    },
    pieces: {
      ...sameInAll,
      'script-tag': 'Sin el plugin: etiqueta script',
      'plugin-setting': 'Con el plugin: la dirección del llamamiento, en Ajustes → Metropolis Call',
      shortcode: 'Con el plugin: shortcode',
      'plugin-css': 'Con el plugin: CSS adicional',
      'frame-sources': 'En frame.html de su carpeta, en lugar de la línea con ese nombre',
      element: 'Elemento',
      head: 'Head de cada página',
      page: 'HTML de la página',
      install: 'En una terminal',
      module: 'Módulo',
      component: 'Componente',
      styles: 'Hoja de estilos',
      library: 'Biblioteca del tema',
      template: 'Plantilla Twig',
    },
  },
};
