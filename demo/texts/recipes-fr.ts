import type { Recipes } from './recipes.js';

const ofPackages = [
  'Le fichier de verrouillage garde l’empreinte du paquet.',
  'Le bundler fait de chaque langue un fichier à part, chargé là où on la parle : il n’y a rien à copier.',
];

export const fr: Recipes = {
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
      'Un cadre n’a ni empreinte ni contenu de repli : vous comptez sur l’hébergeur des fichiers pour laisser tel quel le dossier de cette version, et le lien se trouve sous le cadre.',
      'Vos couleurs et votre police n’entrent pas dans un cadre.',
      'Un cadre ne montre qu’un appel du serveur de ses fichiers. Si l’appel est ailleurs, il montre le call.json qui est à côté d’eux.',
      'Sur une page sombre, choisissez les couleurs sombres : un cadre ne sait pas assez de la page autour de lui.',
    ],
  },
  typescript: {
    steps:
      'Le paquet n’est pas dans le registre de npm : empaquetez-le une fois, installez le fichier et gardez-le dans votre dépôt. Les types l’accompagnent.',
    notes: ofPackages,
  },
  react: {
    steps:
      'Pour React 19. Le paquet n’est pas dans le registre de npm : empaquetez-le une fois, installez le fichier et gardez-le dans votre dépôt.',
    notes: ofPackages,
  },
  vue: {
    steps:
      'Pour Vue 3. Le paquet n’est pas dans le registre de npm : empaquetez-le une fois, installez le fichier et gardez-le dans votre dépôt.',
    notes: ofPackages,
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
