import type { Recipes } from './recipes.js';

const ofPackages = [
  'El archivo de bloqueo guarda el hash del paquete.',
  'El bundler hace de cada idioma un archivo aparte, que se carga donde se habla: no hay nada que copiar.',
];

export const es: Recipes = {
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
      'Un marco no tiene ni hash ni contenido alternativo: usted confía en que quien aloja los archivos deje como está la carpeta de esta versión, y el enlace está debajo del marco.',
      'Sus colores y su tipo de letra no entran en un marco.',
      'Un marco solo muestra un llamamiento del servidor de sus archivos. Si el llamamiento está en otro sitio, muestra el call.json que esté junto a ellos.',
      'En una página oscura, elija los colores oscuros: un marco sabe muy poco de la página que lo rodea.',
    ],
  },
  typescript: {
    steps:
      'El paquete no está en el registro de npm: empaquételo una vez, instale el archivo y guárdelo en su repositorio. Los tipos vienen con él.',
    notes: ofPackages,
  },
  react: {
    steps:
      'Para React 19. El paquete no está en el registro de npm: empaquételo una vez, instale el archivo y guárdelo en su repositorio.',
    notes: ofPackages,
  },
  vue: {
    steps:
      'Para Vue 3. El paquete no está en el registro de npm: empaquételo una vez, instale el archivo y guárdelo en su repositorio.',
    notes: ofPackages,
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
