import type { fr } from './fr.js';

/** The texts of the preview's host pages in Spanish, by their `data-text`. */
export const es: Readonly<Record<keyof typeof fr, string>> = {
  'page-title': 'Espacio para respirar – Ciudad de Solvanne',
  city: 'Ciudad de Solvanne',
  'changes-title': 'Qué cambia',
  kicker: 'Espacio público',
  title: 'Espacio para respirar: una plaza en cada barrio',
  lead: 'En Solvanne, nadie debería vivir a más de diez minutos a pie de una plaza verde. Así lo conseguiremos, calle a calle.',
  'changes-intro':
    'En los próximos tres años, la ciudad convierte doce cruces y aparcamientos en plazas. Quienes viven en cada barrio deciden para qué sirve la suya.',
  'change-trees': 'Primero, árboles y bancos: sombra en verano y dónde sentarse todo el año.',
  'change-walk':
    'Aceras anchas y sin desniveles, para pasar sin esfuerzo en silla de ruedas, con cochecito o con andador.',
  'change-shops': 'Zonas de carga a horas fijas, para que prosperen los comercios de alrededor de la plaza.',
  'change-homes': 'Viviendas nuevas de alquiler asequible sobre las dos antiguas cocheras de autobuses.',
  'together-title': 'No estamos solos',
  'together-first':
    'Las preguntas que nos hacemos se hacen en todas las metrópolis: ¿de quién es el espacio público?, ¿cómo nos movemos?, ¿cuánto puede costar una vivienda?',
  'together-second':
    'Metropolis, la asociación mundial de las grandes metrópolis, las ha reunido en un llamamiento a la acción, abierto a los gobiernos locales y regionales, las instituciones y los líderes urbanos. Léalo aquí, vea quién lo ha firmado y súmese.',
  fallback: 'Adhiérase al llamamiento a repensar nuestros espacios metropolitanos',
  footer:
    'Solvanne es una ciudad inventada. El llamamiento, su cita y sus signatarios son reales. Sus textos en francés y español son traducciones de este proyecto. Los signatarios marcados con «demo» son inventados.',
};
