import type { Language } from '../page-language.js';
import type { RecipeId } from '../snippets/recipe.js';

/** What to do with a recipe, and what it cannot do. */
export interface RecipeTexts {
  readonly steps: string;
  readonly notes: readonly string[];
}

const en: Readonly<Record<RecipeId, RecipeTexts>> = {
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
      'A frame has neither a hash nor a fallback: you trust the host of the files, and the link stands under the frame.',
      'Your colours and type do not reach into a frame.',
    ],
  },
  typescript: {
    steps:
      'The package is not on npm’s registry: pack it once, install the file, and keep it in your repository. The types come with it.',
    notes: [
      'The lock file keeps the package’s hash.',
      'The language files stand in “locales” beside the bundle that holds the widget, with Vite in “assets”; English needs none.',
    ],
  },
  react: {
    steps:
      'For React 19. The package is not on npm’s registry: pack it once, install the file, and keep it in your repository.',
    notes: [
      'The lock file keeps the package’s hash.',
      'The language files stand in “locales” beside the bundle that holds the widget, with Vite in “assets”; English needs none.',
    ],
  },
  vue: {
    steps:
      'For Vue 3. The package is not on npm’s registry: pack it once, install the file, and keep it in your repository.',
    notes: [
      'The lock file keeps the package’s hash.',
      'The language files stand in “locales” beside the bundle that holds the widget, with Vite in “assets”; English needs none.',
    ],
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

const fr: typeof en = {
  script: {
    steps: 'Collez ceci là où le widget doit apparaître.',
    notes: [
      'Sans scripts, un simple lien s’affiche. Là où les scripts fonctionnent mais où celui-ci n’arrive pas, rien ne s’affiche : l’élément, lui, garde alors son lien.',
    ],
  },
  element: {
    steps: 'Collez ceci là où le widget doit apparaître. C’est le meilleur choix si votre système le permet.',
    notes: [
      'Le lien qu’il contient s’affiche jusqu’à ce que l’appel soit là, et partout où le widget ne peut pas l’être.',
    ],
  },
  iframe: {
    steps:
      'Pour les pages qui acceptent des cadres, mais aucun script de tiers. Le script ci-dessous fait partie de votre page : il ajuste la hauteur.',
    notes: [
      'Un cadre n’a ni empreinte ni contenu de repli : vous faites confiance à l’hébergeur des fichiers, et le lien se trouve sous le cadre.',
      'Vos couleurs et votre police n’entrent pas dans un cadre.',
    ],
  },
  typescript: {
    steps:
      'Le paquet n’est pas dans le registre de npm : empaquetez-le une fois, installez le fichier et gardez-le dans votre dépôt. Les types l’accompagnent.',
    notes: [
      'Le fichier de verrouillage garde l’empreinte du paquet.',
      'Les fichiers de langue se trouvent dans « locales », à côté du bundle qui contient le widget, avec Vite dans « assets » ; l’anglais n’en demande aucun.',
    ],
  },
  react: {
    steps:
      'Pour React 19. Le paquet n’est pas dans le registre de npm : empaquetez-le une fois, installez le fichier et gardez-le dans votre dépôt.',
    notes: [
      'Le fichier de verrouillage garde l’empreinte du paquet.',
      'Les fichiers de langue se trouvent dans « locales », à côté du bundle qui contient le widget, avec Vite dans « assets » ; l’anglais n’en demande aucun.',
    ],
  },
  vue: {
    steps:
      'Pour Vue 3. Le paquet n’est pas dans le registre de npm : empaquetez-le une fois, installez le fichier et gardez-le dans votre dépôt.',
    notes: [
      'Le fichier de verrouillage garde l’empreinte du paquet.',
      'Les fichiers de langue se trouvent dans « locales », à côté du bundle qui contient le widget, avec Vite dans « assets » ; l’anglais n’en demande aucun.',
    ],
  },
  wordpress: {
    steps:
      'Dans l’éditeur, ajoutez un bloc « HTML personnalisé » et collez le HTML. Si le script disparaît à l’enregistrement, votre compte ne peut pas enregistrer de scripts : un administrateur ajoute alors le code court au thème, et chacun écrit [metropolis_call].',
    notes: ['Testé comme HTML dans un navigateur, pas dans un site WordPress.'],
  },
  drupal: {
    steps:
      'Collez le HTML dans un bloc dont le format de texte n’a ni éditeur ni filtre de balises. S’il n’y en a pas, un développeur de thème ajoute la bibliothèque, et le gabarit là où le widget doit apparaître.',
    notes: ['Testé comme HTML dans un navigateur, pas dans un site Drupal.'],
  },
  typo3: {
    steps:
      'Ajoutez un élément de contenu « HTML » et collez le HTML. Si les rédacteurs n’en ont pas le droit, un intégrateur charge le script par TypoScript et place l’élément dans un gabarit.',
    notes: [
      'csp.yaml est pour TYPO3 13, si sa politique de sécurité du frontend est active.',
      'Testé comme HTML dans un navigateur, pas dans un site TYPO3.',
    ],
  },
};

const es: typeof en = {
  script: {
    steps: 'Pegue esto donde deba estar el widget.',
    notes: [
      'Sin scripts se muestra un simple enlace. Donde funcionan los scripts pero este no llega, no se muestra nada: el elemento conserva su enlace incluso entonces.',
    ],
  },
  element: {
    steps: 'Pegue esto donde deba estar el widget. Es la mejor opción si su sistema lo permite.',
    notes: [
      'El enlace que contiene se muestra hasta que llega el llamamiento, y dondequiera que el widget no pueda estar.',
    ],
  },
  iframe: {
    steps:
      'Para páginas que admiten marcos, pero ningún script ajeno. El script de abajo forma parte de su página: ajusta la altura.',
    notes: [
      'Un marco no tiene ni hash ni contenido alternativo: usted confía en quien aloja los archivos, y el enlace está debajo del marco.',
      'Sus colores y su tipo de letra no entran en un marco.',
    ],
  },
  typescript: {
    steps:
      'El paquete no está en el registro de npm: empaquételo una vez, instale el archivo y guárdelo en su repositorio. Los tipos vienen con él.',
    notes: [
      'El archivo de bloqueo guarda el hash del paquete.',
      'Los archivos de idioma van en «locales», junto al bundle que contiene el widget, con Vite en «assets»; el inglés no necesita ninguno.',
    ],
  },
  react: {
    steps:
      'Para React 19. El paquete no está en el registro de npm: empaquételo una vez, instale el archivo y guárdelo en su repositorio.',
    notes: [
      'El archivo de bloqueo guarda el hash del paquete.',
      'Los archivos de idioma van en «locales», junto al bundle que contiene el widget, con Vite en «assets»; el inglés no necesita ninguno.',
    ],
  },
  vue: {
    steps:
      'Para Vue 3. El paquete no está en el registro de npm: empaquételo una vez, instale el archivo y guárdelo en su repositorio.',
    notes: [
      'El archivo de bloqueo guarda el hash del paquete.',
      'Los archivos de idioma van en «locales», junto al bundle que contiene el widget, con Vite en «assets»; el inglés no necesita ninguno.',
    ],
  },
  wordpress: {
    steps:
      'En el editor, añada un bloque «HTML personalizado» y pegue el HTML. Si el script desaparece al guardar, su cuenta no puede guardar scripts: entonces un administrador añade el shortcode al tema, y cualquiera escribe [metropolis_call].',
    notes: ['Probado como HTML en un navegador, no en un sitio de WordPress.'],
  },
  drupal: {
    steps:
      'Pegue el HTML en un bloque cuyo formato de texto no tenga ni editor ni filtro de etiquetas. Donde no lo haya, un desarrollador del tema añade la biblioteca, y la plantilla donde deba estar el widget.',
    notes: ['Probado como HTML en un navegador, no en un sitio de Drupal.'],
  },
  typo3: {
    steps:
      'Añada un elemento de contenido «HTML» y pegue el HTML. Donde los redactores no puedan, un integrador carga el script con TypoScript y pone el elemento en una plantilla.',
    notes: [
      'csp.yaml es para TYPO3 13 con su política de seguridad del frontend activada.',
      'Probado como HTML en un navegador, no en un sitio de TYPO3.',
    ],
  },
};

export const recipeTexts: Readonly<Record<Language, typeof en>> = { en, fr, es };
