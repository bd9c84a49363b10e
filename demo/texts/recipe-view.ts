import type { Language } from '../page-language.js';
import type { PieceName } from '../recipes/recipe.js';

/** What the snippet's part of the page says of any recipe. */
export interface SnippetTexts {
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly addressInBar: string;
  readonly policy: string;
  readonly version: (version: string) => string;
  readonly pieces: Readonly<Record<PieceName, string>>;
}

const sameInAll = {
  config: 'vite.config.ts',
  shortcode: 'functions.php',
  typoscript: 'TypoScript',
  'csp-file': 'csp.yaml',
} as const;

export const snippetTexts: Readonly<Record<Language, SnippetTexts>> = {
  en: {
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected: now press Ctrl+C, or ⌘C',
    addressInBar: 'The browser does not let this page copy: take the address from the address bar.',
    policy: 'Content Security Policy, if your site has one',
    version: version =>
      `Version ${version}. The folder is named by it and the hash allows no other bytes, so that nothing changes until you take a new folder with its new hash.`,
    pieces: {
      ...sameInAll,
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
    selected: 'Sélectionné : appuyez sur Ctrl+C ou ⌘C',
    addressInBar: 'Le navigateur ne laisse pas cette page copier : prenez l’adresse dans la barre d’adresse.',
    policy: 'Politique de sécurité du contenu (CSP), si votre site en a une',
    version: version =>
      `Version ${version}. Le dossier en porte le nom et l’empreinte n’admet aucun autre octet : rien ne change tant que vous ne prenez pas un nouveau dossier avec sa nouvelle empreinte.`,
    pieces: {
      ...sameInAll,
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
    selected: 'Seleccionado: pulse ahora Ctrl+C o ⌘C',
    addressInBar:
      'El navegador no permite copiar a esta página: tome la dirección de la barra de direcciones.',
    policy: 'Política de seguridad del contenido (CSP), si su sitio tiene una',
    version: version =>
      `Versión ${version}. La carpeta lleva su nombre y el hash no admite otros bytes: nada cambia hasta que usted tome una carpeta nueva con su nuevo hash.`,
    pieces: {
      ...sameInAll,
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
