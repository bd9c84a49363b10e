import type { Messages } from './messages.js';

const number = new Intl.NumberFormat('es');
const list = new Intl.ListFormat('es');
const noCall =
  'Los visitantes no ven el llamamiento, sino el simple enlace que la página muestra en su lugar.';

export const es: Messages = {
  severities: { problem: 'Problema', advice: 'Consejo' },
  kinds: {
    version: 'el número 1, sin comillas',
    string: 'un texto entre comillas que no esté vacío',
    text: 'un texto, o textos por idioma como { "en": "…", "es": "…" }',
    url: 'una dirección web completa, como "https://example.org/"',
    urlText: 'una dirección web completa, o direcciones por idioma',
    languageKey: 'un código de idioma como "es" o "pt-BR"',
    email: 'una dirección de correo sola, como "join@example.org"',
    tag: 'un código de idioma como "es" o "pt-BR"',
    country: 'dos letras mayúsculas (ISO 3166), como "ES"',
    boolean: 'true o false, sin comillas',
    role: '"presidency" o "co-presidency"',
    status: '"open", "closed" o "archived"',
    date: 'un día en la forma año-mes-día, como "2020-06-30"',
    dateTime: 'una fecha y hora con su zona, como "2020-06-30T12:00:00Z"',
    count: 'un número entero, 0 o mayor, sin comillas',
    milestoneCount: 'un número entero, 1 o mayor, sin comillas',
    latitude: 'un número de -90 a 90, sin comillas',
    longitude: 'un número de -180 a 180, sin comillas',
    list: 'una lista: [ … ]',
    call: 'un objeto: { … }',
    join: 'un objeto con "url" o "email"',
    signatory: 'un objeto con "id" y "name"',
    location: 'un objeto con "latitude" y "longitude"',
    milestone: 'un objeto con "count"',
    practice: 'un objeto con "title" y "url"',
    document: 'un objeto con "lang" y "url"',
    organizer: 'un objeto con "name"',
  },
  losses: {
    call: noCall,
    join: 'Los visitantes no saben cómo adherirse.',
    signatory: 'Los visitantes no ven a este signatario, y no se cuenta.',
    location: 'Los visitantes no ven a este signatario en el mapa.',
    milestone: 'Los visitantes no ven esta meta.',
    practice: 'Los visitantes no ven esta práctica.',
    document: 'Los visitantes no ven este documento.',
    organizer: 'Los visitantes no ven quién convoca.',
    status: 'Los visitantes ven el llamamiento como abierto, y pueden adherirse.',
    language: 'Los visitantes que leen este idioma ven el texto en otro.',
    value: 'Los visitantes no ven esto; lo demás se muestra.',
  },
  findings: {
    empty: () => ['El archivo está vacío.', noCall, 'Tome la última versión guardada.'],
    html: () => [
      'Esto es una página web (HTML), no JSON.',
      noCall,
      '¿Es el archivo o la dirección correcta? Un servidor puede enviar una página suya cuando no existe el archivo o hay que identificarse.',
    ],
    'not-json': () => [
      'Esto no es JSON.',
      noCall,
      'Un llamamiento empieza por { y se guarda como texto sin formato. ¿Es el archivo correcto?',
    ],
    'not-utf8': ({ encoding }) => [
      encoding === 'damaged'
        ? 'El archivo no está todo en UTF-8: aquí hay un carácter en otra codificación.'
        : `El archivo está guardado en ${encoding === 'utf-16' ? 'UTF-16' : 'Windows-1252 (también llamado Latin-1 o ANSI)'}, no en UTF-8.`,
      encoding === 'utf-16' ? noCall : 'Los visitantes ven � en lugar de las letras con acento.',
      encoding === 'damaged'
        ? 'Escriba de nuevo el carácter y guarde el archivo en UTF-8.'
        : 'Guárdelo de nuevo en su editor con la codificación UTF-8.',
    ],
    'byte-order-mark': () => [
      'El archivo empieza con una marca de orden de bytes (BOM).',
      '',
      'Guárdelo en UTF-8 sin BOM: algunos programas no pueden leerlo de otro modo.',
    ],
    'too-large': ({ size, limit }) => [
      `El archivo tiene ${number.format(size)} bytes; se leen ${number.format(limit)} como máximo.`,
      noCall,
      'Ponga la lista de signatarios en un archivo aparte ("signatoriesUrl").',
    ],
    'too-deep': ({ limit }) => [
      `Hay objetos y listas unos dentro de otros en más de ${number.format(limit)} niveles.`,
      noCall,
      'Un llamamiento tiene cinco niveles. Quite lo que no corresponde aquí.',
    ],
    'extra-comma': () => [
      'Esta coma sobra.',
      noCall,
      'Quítela: después del último elemento, antes de } o ], no hay coma.',
    ],
    'missing-comma': () => ['Después de esto falta una coma.', noCall, 'Ponga una coma entre dos elementos.'],
    'missing-colon': () => [
      'Después de esta clave faltan dos puntos.',
      noCall,
      'Ponga dos puntos entre la clave y el valor: "clave": "valor".',
    ],
    'missing-value': () => [
      'Después de estos dos puntos falta el valor.',
      noCall,
      'Escriba el valor, o quite la clave.',
    ],
    'curly-quotes': ({ character }) => [
      `JSON no conoce esta comilla: ${character}`,
      noCall,
      'Ponga una comilla recta (") en su lugar. Los procesadores de texto escriben otras; un editor de texto sin formato, no.',
    ],
    'single-quotes': () => [
      'JSON no conoce las comillas simples alrededor de los textos.',
      noCall,
      'Ponga comillas dobles rectas (") en su lugar.',
    ],
    comment: () => ['JSON no tiene comentarios.', noCall, 'Quite el comentario.'],
    'unquoted-key': ({ key }) => [
      `La clave no tiene comillas: ${key}`,
      noCall,
      `Póngala entre comillas: "${key}".`,
    ],
    'unknown-word': ({ word, suggestion }) => [
      `Esta palabra no está entre dos comillas: ${word}`,
      noCall,
      suggestion
        ? `Escriba ${suggestion}.`
        : 'Ponga una comilla (") antes y después de cada clave y cada texto. Solo los números, true, false y null van sin ellas.',
    ],
    'unclosed-text': () => [
      'Este texto no tiene comilla al final.',
      noCall,
      'Ponga una comilla (") donde termina el texto.',
    ],
    'line-break-in-text': () => [
      'La línea termina aquí en medio de un texto.',
      noCall,
      'Escriba \\n para un salto de línea, y deje el texto en una sola línea.',
    ],
    'control-in-text': () => [
      'En este texto hay un carácter invisible, como un tabulador.',
      noCall,
      'Quítelo, o escriba \\t para un tabulador.',
    ],
    'bad-escape': () => [
      'Después de la barra invertida (\\) hay algo que JSON no conoce.',
      noCall,
      'Escriba \\\\ para una barra invertida, \\" para una comilla, \\n para un salto de línea.',
    ],
    'bad-number': ({ value }) => [
      `JSON no conoce números escritos así: ${value}`,
      noCall,
      'Escriba cifras, con punto para los decimales: 41.39, sin + ni ceros delante.',
    ],
    unclosed: ({ bracket }) => [
      `Después de esto falta un cierre: ${bracket}`,
      noCall,
      `Ponga ${bracket} donde termina el objeto o la lista. Lo que se abrió primero se cierra al final.`,
    ],
    'text-after-end': () => [
      'El llamamiento ha terminado antes de esto.',
      noCall,
      'Quite lo que sigue al último }, o el } que cierra demasiado pronto.',
    ],
    'odd-blank': ({ character }) => [
      `Aquí hay un espacio que JSON no conoce (${character}), de una página web o un procesador de texto.`,
      noCall,
      'Cámbielo por un espacio normal, aquí y más abajo.',
    ],
    syntax: ({ found }) => [
      `JSON no puede tener esto aquí: ${found || 'el final del archivo'}`,
      noCall,
      'Compare con los elementos anteriores: falta o sobra una llave, un corchete, una coma o una comilla.',
    ],
    'more-faults': ({ count }) => [
      `Otras líneas con errores de JSON: ${number.format(count)}.`,
      '',
      'Corrija las primeras y compruebe de nuevo: a menudo causan las demás.',
    ],
    'duplicate-key': ({ key }) => [
      `La clave "${key}" está dos veces en el mismo objeto.`,
      'Los visitantes solo ven el último valor; el anterior se pierde.',
      'Deje una de las dos.',
    ],
    missing: ({ key, expected, lost }, { kinds, losses }) => [
      `Falta "${key}".`,
      losses[lost],
      `Añádalo. Tiene que ser ${kinds[expected]}.`,
    ],
    unusable: ({ expected, value, lost }, { kinds, losses }) => [
      `Esto no se puede usar: ${value}`,
      losses[lost],
      `Tiene que ser ${kinds[expected]}.`,
    ],
    'near-miss': ({ expected, value, suggestion, lost }, { kinds, losses }) => [
      `Esto no se puede usar: ${value}`,
      losses[lost],
      `¿Es ${suggestion}? Tiene que ser ${kinds[expected]}.`,
    ],
    'no-such-date': ({ value, lost }, { losses }) => [
      `Este día no existe: ${value}`,
      losses[lost],
      'Escriba un día del calendario en la forma año-mes-día.',
    ],
    'misspelt-key': ({ key, suggestion }) => [
      `El formato no tiene aquí ninguna clave "${key}".`,
      'Los visitantes no ven lo que hay en ella.',
      `¿Es "${suggestion}"?`,
    ],
    'misplaced-key': ({ key, belongs }) => [
      `La clave "${key}" no corresponde aquí.`,
      'Los visitantes no ven lo que hay en ella.',
      `Su lugar está en ${belongs}.`,
    ],
    'no-way-to-join': () => [
      'El llamamiento no dice cómo adherirse.',
      noCall,
      'Dé a "join" una dirección web ("url"), una de correo ("email") o ambas.',
    ],
    'too-long': ({ length, limit }) => [
      `Esto tiene ${number.format(length)} caracteres; se muestran ${number.format(limit)} como máximo.`,
      'Los visitantes no lo ven entero.',
      'Acórtelo.',
    ],
    'too-many': ({ count, limit }) => [
      `Esta lista tiene ${number.format(count)} elementos; se muestran ${number.format(limit)} como máximo.`,
      'Los visitantes no ven los elementos siguientes.',
      'Acorte la lista. Los signatarios pueden estar en un archivo aparte ("signatoriesUrl").',
    ],
    'too-many-paragraphs': ({ count, limit }) => [
      `Este texto tiene ${number.format(count)} párrafos; se muestran ${number.format(limit)} como máximo.`,
      'Los visitantes no lo ven entero.',
      'Acórtelo, o quite líneas en blanco.',
    ],
    'missing-translation': ({ languages }) => [
      `Este texto falta en: ${list.format(languages)}.`,
      'Los visitantes que leen esos idiomas lo ven en otro.',
      'Añada la traducción.',
    ],
    'stale-translation': ({ language, source }) => [
      `El texto en "${source}" ha cambiado; su traducción en "${language}", no.`,
      'Los visitantes quizá lean dos cosas distintas.',
      'Mire si la traducción aún vale.',
    ],
    'repeated-language': ({ language, other }) => [
      `"${language}" y "${other}" son el mismo idioma.`,
      'Los visitantes solo ven uno de los dos textos.',
      'Deje uno de los dos.',
    ],
    'default-language-unused': ({ language }) => [
      `El idioma por defecto es "${language}", y no hay título en él.`,
      '',
      'Indique un idioma del título.',
    ],
    'combining-marks': ({ limit }) => [
      `Aquí hay más de ${number.format(limit)} signos sobre una letra.`,
      'Los visitantes ven la letra sin los signos que sobran.',
      'Escriba de nuevo el texto sin ellos.',
    ],
    'bidi-control': ({ character }) => [
      `Aquí hay un carácter invisible que cambia la dirección de la escritura (${character}).`,
      'Los visitantes quizá vean las letras en otro orden.',
      'Quítelo: la dirección resulta de la propia escritura. Lo más simple es escribir el texto de nuevo.',
    ],
    'control-character': ({ character }) => [
      `Aquí hay un carácter que no se puede mostrar (${character}).`,
      '',
      'Quítelo, o escriba el texto de nuevo.',
    ],
    'broken-letters': ({ sample }) => [
      `Aquí hay letras que parecen dañadas: ${sample}`,
      'Los visitantes ven letras equivocadas.',
      'Escríbalas de nuevo. Se dañaron al abrir un archivo con otra codificación.',
    ],
    markup: ({ sample }) => [
      `Esto parece HTML: ${sample}`,
      'Los visitantes lo ven tal como está escrito.',
      'Escriba texto sin formato. Las líneas en blanco separan párrafos.',
    ],
    'insecure-link': ({ url }) => [
      `Esta dirección no es https: ${url}`,
      'Otros pueden leer por el camino, o cambiar lo que ven los visitantes.',
      'Escriba https:// si el sitio lo tiene.',
    ],
    'duplicate-id': ({ id, first }) => [
      `Un signatario anterior (${first}) tiene el mismo identificador: ${id}`,
      'Los visitantes no ven a este signatario, y no se cuenta.',
      'Dele un identificador propio, o quítelo si es el mismo.',
    ],
    'odd-id': ({ id, suggestion }) => [
      `Este identificador encaja mal en direcciones y nombres de archivo: ${id}`,
      '',
      suggestion ? `Escriba, por ejemplo, "${suggestion}".` : 'Use letras, cifras y guiones.',
    ],
    'similar-names': ({ name, other, first }) => [
      `«${name}» y «${other}» (${first}) pueden ser la misma institución.`,
      'Los visitantes la verían dos veces, y el total contaría una de más.',
      'Si lo es, quite una de las dos. Si no, distíngalas con "country" o con nombres más completos.',
    ],
    'unknown-country': ({ country }) => [
      `Ningún país tiene el código ${country}.`,
      'Los visitantes ven el código, o nada, en lugar del nombre del país.',
      'Busque el código (ISO 3166-1 alfa-2): GB para el Reino Unido, por ejemplo.',
    ],
    'unknown-signatory': ({ id, suggestion }) => [
      `Ningún signatario tiene este identificador: ${id}`,
      'Los visitantes no ven de quién es esta práctica.',
      suggestion
        ? `¿Es "${suggestion}"?`
        : 'Escriba el identificador tal como está en la lista de signatarios.',
    ],
    'date-in-future': ({ date }) => [`Este día está por venir: ${date}`, '', '¿Es correcto el año?'],
    'count-too-small': ({ key, count, listed }) => [
      `"${key}" dice ${number.format(count)}; la lista dice ${number.format(listed)}.`,
      'Los visitantes ven el número de los que están en la lista.',
      'Corrija el número, o quítelo: sin él, se cuenta la lista.',
    ],
    'member-count-differs': ({ count, listed }) => [
      `"memberCount" dice ${number.format(count)}; signatarios marcados como miembros: ${number.format(listed)}.`,
      '',
      'Corrija el número, o escriba "member": true donde falte.',
    ],
    'more-members-than-signatories': ({ members, signatories }) => [
      `Hay más miembros (${number.format(members)}) que signatarios (${number.format(signatories)}).`,
      'Los visitantes leen cifras que no pueden ser correctas.',
      'Corrija "memberCount" o "signatoryCount".',
    ],
    'milestone-order': ({ count, before }) => [
      `La meta ${number.format(count)} está después de la meta ${number.format(before)}.`,
      '',
      'Indique cada meta una vez, la menor primero.',
    ],
    'milestone-reached-early': ({ count, signatories }) => [
      `La meta ${number.format(count)} está marcada como alcanzada; signatarios: ${number.format(signatories)}.`,
      '',
      'Quite "reached", o corrija los números.',
    ],
    'updated-missing': () => [
      'Falta "updated".',
      'Una copia antigua en el camino puede ocupar el lugar de una más nueva.',
      'Añada la fecha y hora del último cambio, como "2020-06-30T12:00:00Z".',
    ],
    'updated-in-future': ({ updated }) => [
      `"updated" está en el futuro: ${updated}`,
      'Hasta entonces, las páginas abiertas rechazan toda corrección.',
      'Escriba la hora del último cambio.',
    ],
    'updated-not-changed': ({ updated }) => [
      `El llamamiento ha cambiado, y "updated" sigue siendo ${updated}.`,
      'Una copia antigua en el camino puede ocupar el lugar de esta.',
      'Escriba la hora de este cambio.',
    ],
    'updated-went-back': ({ updated, before }) => [
      `"updated" (${updated}) es anterior al de la versión previa (${before}).`,
      'Las páginas abiertas se quedan con la versión previa.',
      'Escriba la hora de este cambio.',
    ],
    'id-changed': ({ id, before }) => [
      `El identificador del llamamiento ha pasado de ${before} a ${id}.`,
      'Las páginas abiertas lo toman por otro llamamiento.',
      'Mantenga el identificador, aunque cambie el título.',
    ],
    'milestone-moved': ({ count }) => [
      `La meta ${number.format(count)} de la versión previa ya no está.`,
      'Los visitantes confían en metas que no se mueven.',
      'Póngala de nuevo, salvo que fuera un error.',
    ],
    'signatory-lost': ({ id, name }) => [
      `«${name}» (${id}) era signatario en la versión previa, y ya no lo es.`,
      'Los visitantes ya no ven a este signatario.',
      'Póngalo de nuevo, salvo que se haya retirado.',
    ],
    'signatory-id-changed': ({ id, before, name }) => [
      `El identificador de «${name}» ha pasado de ${before} a ${id}.`,
      'Las páginas y las insignias que lo nombran por el identificador anterior no lo encuentran.',
      'Mantenga el identificador anterior.',
    ],
  },
};
