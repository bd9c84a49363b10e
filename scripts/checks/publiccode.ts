import { readdirSync, readFileSync } from 'node:fs';
import { type Schema, Validator } from '@cfworker/json-schema';
import { parse } from 'yaml';
import { faultsOf } from './documents/report.js';
import schema from './publiccode.schema.json' with { type: 'json' };

const root = new URL('../../', import.meta.url);

/** The faults in `publiccode.yml`: where it differs from its standard or from this project. */
export function publiccodeFaults(text = readFileSync(new URL('publiccode.yml', root), 'utf8')): string[] {
  const entry: unknown = parse(text);
  const { valid, errors } = new Validator(schema as Schema, '2020-12', false).validate(entry);
  if (!valid) {
    return errors
      .filter(({ keyword }) => !['properties', 'items'].includes(keyword))
      .map(({ instanceLocation, error }) => `publiccode.yml ${instanceLocation}: ${error}`);
  }
  const { localisation } = entry as { localisation: { availableLanguages: string[] } };
  return faultsOf({
    kind: 'languages',
    document: 'publiccode.yml',
    inDocument: localisation.availableLanguages,
    source: 'locales/',
    inSource: ['en', ...readdirSync(new URL('locales', root)).map(name => name.replace(/\.xlf$/, ''))],
  });
}
