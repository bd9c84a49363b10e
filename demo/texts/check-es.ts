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
      'El widget no puede mostrar este llamamiento: los visitantes ven el simple enlace alternativo.',
    ],
    'no-address': () => ['Esto no es una dirección web.', 'Escríbala entera, con https:// al principio.'],
    insecure: () => [
      'La dirección no es https.',
      'Los navegadores no la cargan en una página https. Sirva el archivo por https.',
    ],
    cors: () => [
      'El servidor responde, pero no deja que otros sitios lean la respuesta.',
      'Haga que envíe el encabezado «Access-Control-Allow-Origin: *» con este archivo.',
    ],
    'cors-unseen': () => [
      'El archivo está en el propio sitio de esta página, y no dice que otros puedan leerlo.',
      'Para widgets de otros sitios, envíe el encabezado «Access-Control-Allow-Origin: *».',
    ],
    'cors-open': () => ['Otros sitios pueden leerlo.'],
    unreachable: () => [
      'No ha llegado ninguna respuesta completa.',
      '¿Es correcta la dirección, funciona el servidor, es válido su certificado? Abra la dirección en una pestaña para verlo.',
    ],
    timeout: () => [
      'No ha llegado ninguna respuesta completa en 10 segundos.',
      'Entonces el widget desiste. Sirva un archivo estático.',
    ],
    slow: seconds => [
      `La respuesta tardó ${comma(seconds)} segundos.`,
      'Sirva un archivo estático, o use una CDN.',
    ],
    'in-time': seconds => [`La respuesta tardó ${comma(seconds)} segundos.`],
    http: status => [
      `El servidor responde con el estado ${status}.`,
      status === '404' || status === '410'
        ? 'No existe ese archivo: compruebe la ruta, también las mayúsculas.'
        : 'El archivo tiene que llegar con el estado 200: vea el registro del servidor.',
    ],
    redirected: url => [
      `La respuesta viene de otra dirección: ${url}`,
      'Use esa, y ahorre el rodeo a los visitantes.',
    ],
    'too-large': () => [
      'El archivo supera los 5 MB, y el widget no lee más.',
      'Liste menos signatarios, y dé su número en «signatoryCount».',
    ],
    type: type => [`El tipo de contenido es ${type}.`],
    'type-other': type => [
      type ? `El tipo de contenido es ${type}.` : 'La respuesta no tiene tipo de contenido.',
      'El widget lo acepta igualmente; con «application/json» los servidores también pueden comprimirlo.',
    ],
    'not-utf8': () => [
      'El archivo no está en UTF-8: las letras con acento se estropean.',
      'Guárdelo como UTF-8 en su editor.',
    ],
    'cache-fits': value => [`La caché está como debe: ${value}.`],
    'cache-none': () => [
      'No hay encabezado Cache-Control: los navegadores adivinan cuánto tiempo sirve el archivo.',
      'Envíe «Cache-Control: no-cache»: se guarda, y se pregunta cada vez.',
    ],
    'cache-long': value => [
      `Las cachés pueden mostrar mucho tiempo un archivo viejo: ${value}.`,
      'Envíe «Cache-Control: no-cache», o un max-age de pocos minutos.',
    ],
    'cache-no-store': value => [
      `Nadie puede guardar el archivo (${value}): cada consulta lo carga entero.`,
      'Envíe en su lugar «Cache-Control: no-cache».',
    ],
    validator: () => ['Las consultas cuestan pocos bytes: el archivo tiene una fecha o un ETag.'],
    'validator-unseen': () => [
      'Desde aquí no se ve si las consultas son ligeras.',
      'Haga que el servidor envíe «Last-Modified» o un «ETag», como hacen los servidores con los archivos estáticos.',
    ],
    'validator-none': () => [
      'Cada consulta carga el archivo entero.',
      'Haga que el servidor envíe «Last-Modified» o un «ETag», como hacen los servidores con los archivos estáticos.',
    ],
    'not-json': message => [
      `Esto no es JSON: ${message}`,
      'A menudo sobra o falta una coma, o hay unas comillas sin cerrar.',
    ],
    version: () => [
      'La versión no es 1, la única que conoce este widget.',
      'Ponga "version": 1, o use un widget más nuevo.',
    ],
    contract: () => ['Todo el JSON es conforme al esquema.'],
    missing: (_value, kind) => ['Esto falta.', `Tiene que ser ${kind}.`],
    'left-out': (value, kind) => [`El widget omite esto: ${value}`, `Tiene que ser ${kind}.`],
    twice: id => [`Un signatario anterior tiene el mismo id, «${id}»: este se omite.`, 'Dele un id propio.'],
    languages: tags => [`Cada texto está en cada idioma del título: ${tags}.`],
    'language-gaps': tag => [
      `En «${tag}», un idioma del título, faltan estos textos.`,
      'Se muestran en el idioma por defecto hasta que los añada.',
    ],
    links: () => ['Todos los enlaces son https.'],
    'http-links': () => [
      'Estos enlaces no son https: otros pueden leer.',
      'Escriba https:// donde sus sitios lo tengan.',
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
