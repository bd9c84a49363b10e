import { readFileSync } from 'node:fs';
import type { Package } from 'custom-elements-manifest/schema';
import { elementOf } from '../../build/element-of.js';
import { codesIn, Markdown } from './markdown.js';
import { type Comparison, faultsOf } from './report.js';

interface Named {
  readonly name: string;
}

/** The differences between the documents and the JSDoc of the element, which is read from the manifest in `dist/`. */
export function apiFaults(): string[] {
  const manifest = new URL('../../../dist/custom-elements.json', import.meta.url);
  // The schema's types do not know custom states yet.
  const element = elementOf(JSON.parse(readFileSync(manifest, 'utf8')) as Package) as ReturnType<
    typeof elementOf
  > & { cssStates?: Named[] };
  const { attributes = [] } = element;
  const readme = new Markdown('README.md');
  const page = new Markdown('docs/embedding/element.md');
  const comparisons: Omit<Comparison, 'source'>[] = [
    {
      kind: 'attributes',
      document: readme.path,
      inDocument: readme.column('Attributes', 1),
      inSource: namesOf(attributes),
    },
    {
      kind: 'properties',
      document: readme.path,
      inDocument: readme.column('Attributes', 2),
      inSource: attributes.map(({ name, fieldName = name }) => fieldName),
    },
    {
      kind: 'events',
      document: page.path,
      inDocument: page.column('Events', 1),
      inSource: namesOf(element.events),
    },
    {
      kind: 'custom properties',
      document: page.path,
      inDocument: page.column('Styling', 1),
      inSource: namesOf(element.cssProperties),
    },
    {
      kind: 'parts',
      document: page.path,
      inDocument: page.find(/the parts `([^`]+)`/).split(/\s+/),
      inSource: namesOf(element.cssParts),
    },
    {
      kind: 'slots',
      document: page.path,
      inDocument: codesIn(page.find(/^- Slots: ([^]*?)\n\n/m)),
      inSource: namesOf(element.slots).filter(Boolean),
    },
    {
      kind: 'states',
      document: page.path,
      inDocument: page.findAll(/:state\(([\w-]+)\)/g),
      inSource: namesOf(element.cssStates),
    },
  ];
  return comparisons.flatMap(comparison => faultsOf({ ...comparison, source: 'the JSDoc of the element' }));
}

function namesOf(described: readonly Named[] = []): string[] {
  return described.map(({ name }) => name);
}
