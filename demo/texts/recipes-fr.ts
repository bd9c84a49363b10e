import type { Recipes } from './recipes.js';

const packageNotes = [
  'Votre fichier de verrouillage garde l’empreinte du paquet.',
  'Le bundler écrit un fichier par langue et ne charge que les langues nécessaires. Vous n’avez rien à copier.',
];

export const fr: Recipes = {
  script: {
    steps: 'Collez ceci là où le widget doit apparaître.',
    notes: [
      'Sans scripts, les visiteurs voient un simple lien. Si le script ne se charge pas, ils ne voient rien. L’élément, lui, garde alors son lien.',
      'N’utilisez pas ceci dans React, Docusaurus ou Next.js. Utilisez-y le paquet : voyez « React ».',
      'Pour les sites qui changent de page sans la charger, voyez « Site monopage ».',
    ],
  },
  element: {
    steps:
      'Collez ceci là où le widget doit apparaître. C’est le meilleur choix si votre système le conserve.',
    notes: [
      'Les visiteurs voient le lien jusqu’à ce que l’appel soit là, et partout où le widget ne peut pas se charger.',
    ],
  },
  iframe: {
    steps:
      'Pour les systèmes qui acceptent les cadres mais retirent les scripts. La dernière ligne est un supplément qui ajuste la hauteur du cadre. Sans elle, le cadre défile.',
    notes: [
      'Choisissez une langue ci-dessus. Un cadre ne peut pas suivre la langue de votre page.',
      'Un cadre n’a pas d’empreinte. Vous comptez sur l’hébergeur des fichiers pour ne pas changer le dossier de cette version.',
      'Vos propres couleurs et polices n’entrent pas dans un cadre. Sur une page sombre, choisissez les couleurs sombres.',
      'Un cadre ne montre que les appels que sa page, frame.html, énumère : au départ, le fichier call.json à côté d’elle.',
    ],
  },
  badge: {
    steps:
      'MediaWiki, DokuWiki et les champs de texte enrichi montrent le code collé comme du texte. Utilisez-y une image. Elle montre le nombre de signataires et mène à l’appel.',
    notes: [
      'La commande « metropolis-call publish » écrit ces images à côté du JSON de l’appel. Ouvrez l’adresse de l’image pour voir si elle existe.',
      'MediaWiki ne montre les images d’autres sites que si son administrateur le permet ($wgAllowExternalImages). Sinon, il montre un lien.',
      'L’image change quand l’appel est publié de nouveau.',
    ],
  },
  wordpress: {
    steps:
      'Votre administrateur installe l’extension « Metropolis Call » et saisit l’adresse de l’appel dans ses réglages. Vous écrivez alors le code court dans une page, ou ajoutez le bloc « Metropolis Call ». Sans l’extension, ajoutez un bloc « HTML personnalisé » et collez la balise script. Dans l’éditeur classique, ouvrez l’onglet « Texte » et collez-la là.',
    notes: [
      'L’extension convient à tous les rôles, auteurs compris. Elle contient les fichiers du widget : votre site les charge de chez lui.',
      'Vos propres couleurs et polices vont dans le CSS additionnel du thème.',
      'Sans l’extension, les administrateurs et les éditeurs peuvent enregistrer des scripts. Sur un réseau, seuls les super-administrateurs le peuvent.',
      'Les marques autour du script le protègent des optimiseurs. Un script optimisé a une autre empreinte, et les navigateurs le bloquent.',
    ],
  },
  drupal: {
    steps:
      'Collez le HTML dans un champ au format de texte « Full HTML », dans l’affichage de la source de CKEditor 5. « Basic HTML » le retire, même si vous autorisez la balise. Sans « Full HTML », un développeur de thème ajoute la bibliothèque, et place le gabarit là où le widget doit apparaître.',
    notes: [],
  },
  typo3: {
    steps:
      'Ajoutez un élément de contenu « HTML » et collez le HTML. Si les rédacteurs n’en ont pas le droit, un intégrateur charge le script par TypoScript et place l’élément dans un gabarit.',
    notes: [
      'Utilisez csp.yaml si votre site a la politique de sécurité que TYPO3 offre pour ses pages (TYPO3 12 ou plus récent).',
    ],
  },
  'single-page': {
    steps:
      'Pour les sites qui changent de page sans la charger : Astro avec ClientRouter, Swup, Barba, Turbo. Placez la première partie dans l’en-tête (head) de chaque page. Placez l’élément là où le widget doit apparaître.',
    notes: [
      'On peut arriver par n’importe quelle page. Le script doit donc être dans l’en-tête de chaque page.',
      'Astro limite un <style> à son composant. Dans un gabarit Astro, écrivez <style is:inline>.',
    ],
  },
  typescript: {
    steps:
      'Le paquet n’est pas dans le registre npm. Empaquetez-le une fois, installez le fichier, et gardez le fichier dans votre dépôt. Les types sont inclus.',
    notes: packageNotes,
  },
  react: {
    steps:
      'Pour React 19, aussi dans Docusaurus. Le paquet n’est pas dans le registre npm. Empaquetez-le une fois, installez le fichier, et gardez le fichier dans votre dépôt.',
    notes: packageNotes,
  },
  vue: {
    steps:
      'Pour Vue 3. Le paquet n’est pas dans le registre npm. Empaquetez-le une fois, installez le fichier, et gardez le fichier dans votre dépôt.',
    notes: packageNotes,
  },
};
