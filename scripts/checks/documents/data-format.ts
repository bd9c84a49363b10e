import { readFileSync } from 'node:fs';
import { Markdown } from './markdown.js';
import { faultsOf } from './report.js';

interface Schema {
  readonly properties: Readonly<Record<string, object>>;
}

const schema = 'packages/contract/call.schema.json';

/** The differences between the keys in the tables of the data format and in the JSON Schema. */
export function dataFormatFaults(): string[] {
  const page = new Markdown('docs/data-format.md');
  const call = readSchema();
  const sections: [heading: string, Schema][] = [
    ['The call', call],
    ['Joining', call.properties['join'] as Schema],
    ['Signatories', call.$defs.signatory],
  ];
  return sections.flatMap(([heading, { properties }]) =>
    faultsOf({
      kind: `keys under "${heading}"`,
      document: page.path,
      inDocument: page.column(heading, 1),
      source: schema,
      inSource: Object.keys(properties),
    }),
  );
}

function readSchema(): Schema & { readonly $defs: { readonly signatory: Schema } } {
  const file = new URL(`../../../${schema}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof readSchema>;
}
