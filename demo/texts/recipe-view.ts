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
  /** Why a recipe cannot work. The hosts are those of the call and of the files. */
  readonly problems: Readonly<Record<RecipeProblem, (call: string, files: string) => string>>;
  readonly pieces: Readonly<Record<PieceName, string>>;
}

const sameInAll = {
  config: 'vite.config.ts',
  shortcode: 'functions.php',
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
      'call-not-in-frame': (call, files) =>
        `This iframe would not show the call. A frame shows only a call on its own host, ${files}, and this call is on ${call}. Use the script tag or the element. Or enter a folder on ${call} as your own folder.`,
    },
    pieces: {
      ...sameInAll,
      'script-tag': 'Script tag',
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
      'call-not-in-frame': (call, files) =>
        `Ce cadre ne montrerait pas l’appel. Un cadre ne montre qu’un appel de son propre serveur, ${files}, et cet appel est sur ${call}. Utilisez la balise script ou l’élément. Ou saisissez comme votre propre dossier un dossier sur ${call}.`,
    },
    pieces: {
      ...sameInAll,
      'script-tag': 'Balise script',
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
      'call-not-in-frame': (call, files) =>
        `Este marco no mostraría el llamamiento. Un marco solo muestra un llamamiento de su propio servidor, ${files}, y este llamamiento está en ${call}. Use la etiqueta script o el elemento. O escriba como su propia carpeta una carpeta en ${call}.`,
    },
    pieces: {
      ...sameInAll,
      'script-tag': 'Etiqueta script',
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
