import { foldName } from 'metropolis-call-contract';

/** What a city's own name is mostly written with, in the languages of signatories. */
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

/** A name without "City of" and the like, folded: of `Ville de Montréal` it is `montreal`. */
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

/** Whether two texts are the same but for line breaks, blanks at their ends, and how their letters are encoded. */
export function isSameText(a: string, b: string): boolean {
  return tidy(a) === tidy(b);
}

/** On one line, as pages show it: cells of spreadsheets break lines to fit. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s*[\r\n]\s*/g, ' ')
    .trim();
}
