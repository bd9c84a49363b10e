import { foldName } from 'metropolis-call-contract';

/** Words such as "City of" that are often added to a city's name, in the languages of signatories. */
const titles = [
  /^(the )?(city( council| hall)?|town|municipality|government) of (the )?/,
  /^(la )?(ville|mairie|commune|municipalite|metropole) (de la |de l'|de |du |des |d')/,
  /^(la )?(ciudad|alcaldia|ayuntamiento|intendencia|municipalidad|municipio) (autonoma )?(de la |de los |del |de )/,
  /^(a )?(cidade|prefeitura|camara municipal|municipio)( municipal)? (de |do |da )/,
  /^(l')?(ajuntament|ciutat) (de la |del |de |d')/,
  /^(citta|comune) (di |del |della |dell')/,
  /^(stadt|landeshauptstadt|gemeente) /,
  / (city( council)?|municipality|province)$/,
];

/** A folded name without words such as "City of": `montreal` for `Ville de Montréal`. */
export function foldBareName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .trim();
  const bare = titles.reduce((rest, title) => rest.replace(title, ''), plain);
  return foldName(bare) || foldName(name);
}

/** Whether two texts are the same. Line breaks, blanks at the ends and Unicode normalization forms are ignored. */
export function isSameText(a: string, b: string): boolean {
  return tidy(a) === tidy(b);
}

/** Puts a text on one line, as pages show it. Spreadsheet cells often have line breaks. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s*[\r\n]\s*/g, ' ')
    .trim();
}
