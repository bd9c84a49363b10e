import type { Recipes } from './recipes.js';

const packageNotes = [
  'Su archivo de bloqueo guarda el hash del paquete.',
  'El bundler escribe un archivo por idioma y carga solo los que hacen falta. Usted no tiene que copiar nada.',
];

export const es: Recipes = {
  script: {
    steps: 'Pegue esto donde deba aparecer el widget.',
    notes: [
      'Sin scripts, los visitantes ven un simple enlace. Si el script no se carga, no ven nada. El elemento conserva su enlace incluso entonces.',
      'No use esto en React, Docusaurus o Next.js. Use allí el paquete: vea «React».',
      'Para sitios que cambian de página sin cargarla, vea «Sitio de una sola página».',
    ],
  },
  element: {
    steps: 'Pegue esto donde deba aparecer el widget. Es la mejor opción si su sistema lo conserva.',
    notes: [
      'Los visitantes ven el enlace hasta que llega el llamamiento, y dondequiera que el widget no pueda cargarse.',
    ],
  },
  iframe: {
    steps:
      'Para sistemas que admiten marcos pero eliminan los scripts. La última línea es un extra que ajusta la altura del marco. Sin ella, el marco se desplaza.',
    notes: [
      'Elija un idioma arriba. Un marco no puede seguir el idioma de su página.',
      'Un marco no tiene hash. Usted confía en que quien aloja los archivos no cambie la carpeta de esta versión.',
      'Sus propios colores y tipos de letra no entran en un marco. En una página oscura, elija los colores oscuros.',
      'Un marco solo muestra los llamamientos que enumera su página, frame.html: al principio, el call.json que está junto a ella.',
    ],
  },
  badge: {
    steps:
      'MediaWiki, DokuWiki y los campos de texto enriquecido muestran el código pegado como texto. Use allí una imagen. Muestra el número de signatarios y enlaza con el llamamiento.',
    notes: [
      'El comando «metropolis-call publish» escribe estas imágenes junto al JSON del llamamiento. Abra la dirección de la imagen para ver si existe.',
      'MediaWiki muestra imágenes de otros sitios solo si su administrador lo permite ($wgAllowExternalImages). Si no, muestra un enlace.',
      'La imagen cambia cuando el llamamiento se publica de nuevo.',
    ],
  },
  wordpress: {
    steps:
      'Su administrador instala el plugin «Metropolis Call» y escribe la dirección del llamamiento en sus ajustes. Usted escribe entonces el shortcode en una página, o añade el bloque «Metropolis Call». Sin el plugin, añada un bloque «HTML personalizado» y pegue la etiqueta script. En el editor clásico, abra la pestaña «Texto» y péguela allí.',
    notes: [
      'El plugin funciona para todos los perfiles, también los autores. Contiene los archivos del widget: su sitio los carga de sí mismo.',
      'Sus propios colores y fuentes van en el CSS adicional del tema.',
      'Sin el plugin, los administradores y editores pueden guardar scripts. En una red, solo los superadministradores pueden.',
      'Las marcas alrededor del script lo protegen de los optimizadores. Un script optimizado tiene otro hash, y los navegadores lo bloquean.',
    ],
  },
  drupal: {
    steps:
      'Pegue el HTML en un campo con el formato de texto «Full HTML», en la vista de código fuente de CKEditor 5. «Basic HTML» lo elimina, aunque se permita la etiqueta. Sin «Full HTML», un desarrollador del tema añade la biblioteca y pone la plantilla donde deba aparecer el widget.',
    notes: [],
  },
  typo3: {
    steps:
      'Añada un elemento de contenido «HTML» y pegue el HTML. Si los redactores no pueden, un integrador carga el script con TypoScript y pone el elemento en una plantilla.',
    notes: [
      'Use csp.yaml si su sitio tiene la política de seguridad de TYPO3 para sus páginas (TYPO3 12 o más reciente).',
    ],
  },
  'single-page': {
    steps:
      'Para sitios que cambian de página sin cargarla: Astro con ClientRouter, Swup, Barba, Turbo. Ponga la primera parte en el head de cada página. Ponga el elemento donde deba aparecer el widget.',
    notes: [
      'Se puede entrar por cualquier página. Por eso el script debe estar en el head de cada página.',
      'Astro limita un <style> a su componente. En una plantilla de Astro, escriba <style is:inline>.',
    ],
  },
  typescript: {
    steps:
      'El paquete no está en el registro de npm. Empaquételo una vez, instale el archivo y guárdelo en su repositorio. Incluye los tipos.',
    notes: packageNotes,
  },
  react: {
    steps:
      'Para React 19, también en Docusaurus. El paquete no está en el registro de npm. Empaquételo una vez, instale el archivo y guárdelo en su repositorio.',
    notes: packageNotes,
  },
  vue: {
    steps:
      'Para Vue 3. El paquete no está en el registro de npm. Empaquételo una vez, instale el archivo y guárdelo en su repositorio.',
    notes: packageNotes,
  },
};
