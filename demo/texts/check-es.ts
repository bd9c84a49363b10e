import type { CheckTexts } from './check.js';

export const es: CheckTexts = {
  running: 'Comprobando…',
  summary: (problems, advice) =>
    problems + advice === 0
      ? 'Todo está bien.'
      : `Resultado: ${problems} ${problems === 1 ? 'problema' : 'problemas'}, ${advice} ${advice === 1 ? 'consejo' : 'consejos'}.`,
  severities: { good: 'Bien', advice: 'Consejo', problem: 'Problema' },
  more: count => `y ${count} más`,
  findings: {
    shows: count => [`El widget muestra este llamamiento; signatarios: ${count}.`],
    'shows-nothing': () => [
      'El widget no puede mostrar este llamamiento. Los visitantes ven un simple enlace en su lugar.',
    ],
    'no-address': () => [
      'Esto no es una dirección web.',
      'Escriba la dirección entera, que empieza por https://.',
    ],
    insecure: () => [
      'La dirección no es https.',
      'Una página https no puede cargarla. Sirva el archivo por https.',
    ],
    cors: () => [
      'El servidor responde, pero otros sitios no pueden leer la respuesta.',
      'Haga que envíe el encabezado «Access-Control-Allow-Origin: *» con este archivo.',
    ],
    'cors-unseen': () => [
      'El archivo está en el sitio de esta página. No dice que otros sitios puedan leerlo.',
      'Para widgets de otros sitios, envíe el encabezado «Access-Control-Allow-Origin: *».',
    ],
    'cors-open': () => ['Otros sitios pueden leer el archivo.'],
    unreachable: () => [
      'No ha llegado ninguna respuesta completa.',
      '¿Es correcta la dirección? ¿Funciona el servidor? ¿Es válido su certificado? Abra la dirección en una pestaña para verlo.',
    ],
    timeout: () => [
      'No ha llegado ninguna respuesta completa en 10 segundos.',
      'El widget desiste entonces. Sirva el llamamiento como archivo estático.',
    ],
    slow: seconds => [
      `La respuesta tardó ${comma(seconds)} segundos.`,
      'Sirva el llamamiento como archivo estático, o por una CDN.',
    ],
    'in-time': seconds => [`La respuesta tardó ${comma(seconds)} segundos.`],
    http: status => [
      `El servidor responde con el estado ${status}.`,
      status === '404' || status === '410'
        ? 'Este archivo no existe. Compruebe la ruta, también las mayúsculas.'
        : 'El estado debe ser 200. Vea el registro del servidor.',
    ],
    redirected: url => [
      `La respuesta viene de otra dirección: ${url}`,
      'Use esa dirección. Evita una redirección a los visitantes.',
    ],
    'too-large': () => [
      'El archivo supera los 5 MB. El widget no lee más.',
      'Liste menos signatarios y ponga su número en «signatoryCount».',
    ],
    type: type => [`El tipo de contenido es ${type}.`],
    'type-other': type => [
      type ? `El tipo de contenido es ${type}.` : 'La respuesta no tiene tipo de contenido.',
      'El widget lo acepta. Con «application/json», los servidores también pueden comprimirlo.',
    ],
    'not-utf8': () => [
      'El archivo no está en UTF-8. Las letras con acento se estropean.',
      'Guárdelo como UTF-8 en su editor.',
    ],
    'cache-fits': value => [`La caché está bien: ${value}.`],
    'cache-none': () => [
      'No hay encabezado Cache-Control. Los navegadores adivinan cuánto tiempo sirve el archivo.',
      'Envíe «Cache-Control: no-cache». Los navegadores guardan entonces el archivo y preguntan cada vez si ha cambiado.',
    ],
    'cache-long': value => [
      `Las cachés pueden mostrar mucho tiempo un archivo viejo: ${value}.`,
      'Envíe «Cache-Control: no-cache», o un max-age de pocos minutos.',
    ],
    'cache-no-store': value => [
      `Nadie puede guardar el archivo (${value}). Cada comprobación lo carga entero.`,
      'Envíe en su lugar «Cache-Control: no-cache».',
    ],
    validator: () => ['Las comprobaciones cuestan pocos bytes. El archivo tiene una fecha o un ETag.'],
    'validator-unseen': () => [
      'Esta página no puede ver si las comprobaciones son ligeras.',
      'Haga que el servidor envíe «Last-Modified» o un «ETag», como con los archivos estáticos.',
    ],
    'validator-none': () => [
      'Cada comprobación carga el archivo entero.',
      'Haga que el servidor envíe «Last-Modified» o un «ETag», como con los archivos estáticos.',
    ],
    'not-json': message => [
      `Esto no es JSON: ${message}`,
      'A menudo falta o sobra una coma, o unas comillas están sin cerrar.',
    ],
    version: () => [
      'La versión no es 1. Este widget no conoce otra.',
      'Ponga "version": 1, o use un widget más nuevo.',
    ],
    contract: () => ['El JSON sigue el esquema.'],
    missing: (_value, kind) => ['Esto falta.', `Debe ser ${kind}.`],
    'left-out': (value, kind) => [`El widget omite esto: ${value}`, `Debe ser ${kind}.`],
    twice: id => [
      `Un signatario anterior tiene el mismo id, «${id}». El widget omite este.`,
      'Dele su propio id.',
    ],
    languages: tags => [`Cada texto tiene todos los idiomas del título: ${tags}.`],
    'language-gaps': tag => [
      `Estos textos faltan en «${tag}», un idioma del título.`,
      'Se muestran en el idioma por defecto hasta que los añada.',
    ],
    links: () => ['Todos los enlaces son https.'],
    'http-links': () => [
      'Estos enlaces no son https. Otros en la red pueden leerlos.',
      'Use https:// si el sitio lo permite.',
    ],
  },
  kinds: {
    call: 'un objeto: { … }',
    version: 'el número 1',
    string: 'un texto entre comillas rectas, no vacío',
    text: 'un texto, o una tabla de idiomas como { "en": "…", "es": "…" }',
    tag: 'una etiqueta de idioma como "es" o "pt-BR"',
    url: 'una dirección web entera, que empiece por https://',
    'url-text': 'una dirección web entera, o una tabla de idiomas con sus direcciones',
    join: 'un objeto con "url" o "email"',
    email: 'una dirección de correo sola',
    list: 'una lista: [ … ]',
    signatory: 'un objeto con "id" y "name"',
    document: 'un objeto con "lang" y "url"',
    organizer: 'un objeto con "name"',
    country: 'dos mayúsculas, como "ES"',
    boolean: 'true o false, sin comillas',
    role: '"presidency" o "co-presidency"',
    date: 'un día como "2020-06-30"',
    'date-time': 'una hora con su zona, como "2020-06-30T12:00:00Z"',
    status: '"open", "closed" o "archived"',
    count: 'un número entero, 0 o más, sin comillas',
  },
};

function comma(seconds: string): string {
  return seconds.replace('.', ',');
}
