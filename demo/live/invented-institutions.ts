import type { LanguageMap } from './record.js';

/** Each name says "demo", so that nobody takes it for a real signatory on a screenshot. */
export const inventedInstitutions: readonly LanguageMap[] = [
  { en: 'City of Solvanne (demo)', fr: 'Ville de Solvanne (démo)', es: 'Ciudad de Solvanne (demo)' },
  {
    en: 'Example Bay Region (demo)',
    fr: 'Région de la Baie-Exemple (démo)',
    es: 'Región de Bahía Ejemplo (demo)',
  },
  {
    en: 'Sample-on-Sea Council (demo)',
    fr: 'Conseil d’Essai-sur-Mer (démo)',
    es: 'Concejo de Muestra del Mar (demo)',
  },
  {
    en: 'Nowhere Urban Institute (demo)',
    fr: 'Institut urbain de Nulle-Part (démo)',
    es: 'Instituto Urbano de Ninguna Parte (demo)',
  },
  { en: 'Greater Fictionville (demo)', fr: 'Grand Fictionville (démo)', es: 'Gran Ficciópolis (demo)' },
  { en: 'Placeholder Valley (demo)', fr: 'Val-de-l’Exemple (démo)', es: 'Valle del Ejemplo (demo)' },
];
