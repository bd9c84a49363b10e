import { foldName } from 'metropolis-call-contract';

const languages = ['en', 'fr', 'es'];

/** Common names that `Intl.DisplayNames` does not have. */
const otherNames = {
  CI: ['Ivory Coast'],
  CZ: ['Czech Republic'],
  GB: ['Great Britain'],
  KR: ['Republic of Korea'],
  TR: ['Turkey', 'Turquie', 'Turquía'],
  US: ['USA', 'United States of America', 'États-Unis d’Amérique', 'Estados Unidos de América'],
};

let byName: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 alpha-2 code for a code, or for a name in English, French or Spanish. Undefined if there is none. */
export function countryOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && displayed(code, 'en')) {
    return canonical(code);
  }
  byName ??= new Map(allNames());
  return byName.get(foldName(text));
}

function* allNames(): Generator<readonly [string, string]> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap(first => letters.map(second => first + second));
  for (const code of codes.filter(each => canonical(each) === each)) {
    const names = languages.map(language => displayed(code, language)).filter(name => name !== undefined);
    yield* names.map(name => [foldName(name), code] as const);
  }
  for (const [code, names] of Object.entries(otherNames)) {
    yield* names.map(name => [foldName(name), code] as const);
  }
}

/** The preferred code: `UK` becomes `GB`. */
function canonical(code: string): string | undefined {
  return new Intl.Locale(`und-${code}`).region;
}

const displayNames = languages.map(
  language => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
);

/** The displayed name of a country. The code ZZ means "unknown region". */
function displayed(code: string, language: string): string | undefined {
  return code === 'ZZ' ? undefined : displayNames[languages.indexOf(language)]?.of(code);
}
