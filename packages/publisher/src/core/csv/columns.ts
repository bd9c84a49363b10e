import { fold } from './fold.js';
import { languageOf } from './languages.js';

/** The field of a signatory that a column contains. A `name` column may be for one language. */
export type Field =
  'id' | 'name' | 'country' | 'url' | 'member' | 'role' | 'joined' | 'latitude' | 'longitude';

export interface Column {
  readonly field: Field;
  /** BCP 47. Only for names. Default: the call's default language. */
  readonly language?: string;
}

/** A column, and how well its heading matches. If two columns match one field, the smaller rank is used. */
export type Recognised = Column & { readonly rank: number };

/** The known headings, folded, in English, French and Spanish. Headings that come first have a better rank. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'identifier', 'identifiant', 'identificador'],
  name: [
    ...[
      'name',
      'institution',
      'organisation',
      'organization',
      'signatory',
      'city',
      'nom',
      'ville',
      'signataire',
    ],
    ...['nombre', 'institucion', 'organizacion', 'signatario', 'firmante', 'entidad', 'ciudad'],
  ],
  country: [
    'country',
    'country code',
    'pays',
    'code pays',
    'code du pays',
    'pais',
    'codigo de pais',
    'codigo pais',
  ],
  url: [
    'url',
    'website',
    'web site',
    'web',
    'site',
    'site web',
    'site internet',
    'sitio',
    'sitio web',
    'pagina web',
  ],
  member: [
    'member',
    'metropolis member',
    'member of metropolis',
    'membre',
    'membre de metropolis',
    'miembro',
    'miembro de metropolis',
  ],
  role: ['role', 'rol', 'fonction', 'cargo'],
  joined: [
    ...[
      'joined',
      'date',
      'date joined',
      'joined on',
      'signed',
      'signed on',
      'date signed',
      'date of signature',
    ],
    ...['adhesion', 'date d adhesion', 'date de signature', 'signe le', 'adhere le'],
    ...['fecha', 'fecha de adhesion', 'fecha de firma', 'firmado', 'firmado el', 'adherido'],
  ],
  latitude: ['latitude', 'lat', 'latitud'],
  longitude: ['longitude', 'long', 'lon', 'lng', 'longitud'],
};

const byHeading = new Map(
  (Object.keys(headings) as Field[]).flatMap(field =>
    headings[field].map((heading, rank): [string, Recognised] => [heading, { field, rank }]),
  ),
);

/** The column that a heading names: `Nom (fr)` is the name in French. Undefined if the heading is not known. */
export function columnOf(heading: string): Recognised | undefined {
  const exported = /^name:([A-Za-z\d-]+)$/.exec(heading.trim())?.[1];
  if (exported) {
    return { field: 'name', language: exported, rank: 0 };
  }
  const folded = fold(heading);
  return byHeading.get(folded) ?? nameIn(folded);
}

/** The heading of a column in an exported file. */
export function headingOf({ field, language }: Column): string {
  return language ? `${field}:${language}` : field;
}

/** `nom fr`, `name in french`, `nombre en ingles`. */
function nameIn(folded: string): Recognised | undefined {
  const start = headings.name.find(heading => folded.startsWith(`${heading} `));
  const language = start && languageOf(folded.slice(start.length + 1).replace(/^(in|en) (?=.)/, ''));
  return language ? { field: 'name', language, rank: 1 } : undefined;
}
