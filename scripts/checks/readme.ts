/**
 * Fails if the README and the JSDoc of the element (by way of the manifest in `dist/`) do not name the same attributes,
 * properties, events, slots, parts, custom properties and states.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Package } from 'custom-elements-manifest/schema';
import { elementOf } from '../build/element-of.js';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8')) as Package;
// The schema's types do not know custom states yet.
const element = elementOf(manifest) as ReturnType<typeof elementOf> & { cssStates?: Named[] };
const { attributes = [] } = element;

interface Named {
  readonly name: string;
}

check('attributes', namesOf(attributes), column('Attributes', 1));
check(
  'properties',
  attributes.map(({ name, fieldName = name }) => fieldName),
  column('Attributes', 2),
);
check('events', namesOf(element.events), column('Events', 1));
check('custom properties', namesOf(element.cssProperties), column('Styling', 1));
check('parts', namesOf(element.cssParts), find(/the parts `([^`]+)`/).split(/\s+/));
check('slots', namesOf(element.slots).filter(Boolean), codesIn(find(/^- Slots: ([^]*?)\n(?=- |\n)/m)));
check('states', namesOf(element.cssStates), [...readme.matchAll(/:state\(([\w-]+)\)/g)].map(group));

function check(kind: string, inJsdoc: readonly string[], inReadme: readonly string[]): void {
  report(
    `README.md lacks ${kind}`,
    inJsdoc.filter(name => !inReadme.includes(name)),
  );
  report(
    `README.md has ${kind} that the JSDoc of the element lacks`,
    inReadme.filter(name => !inJsdoc.includes(name)),
  );
}

function report(fault: string, names: readonly string[]): void {
  if (names.length > 0) {
    console.error(`${fault}: ${names.join(', ')}`);
    process.exitCode = 1;
  }
}

function namesOf(described: readonly Named[] = []): string[] {
  return described.map(({ name }) => name);
}

/** The names in a column of a section's table. The first column is 1. */
function column(heading: string, index: number): string[] {
  const section = find(new RegExp(`^## ${heading}\\n([^]*?)(?=^## )`, 'm'));
  const rows = section.split('\n').filter(line => line.startsWith('| `'));
  return rows.flatMap(row => codesIn(row.split('|')[index] ?? ''));
}

function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(group);
}

/** What the pattern's group matches in the README. */
function find(pattern: RegExp): string {
  const match = pattern.exec(readme);
  if (!match) {
    throw new Error(`README.md has nothing that matches ${pattern}.`);
  }
  return group(match);
}

function group(match: RegExpExecArray): string {
  return match[1] ?? '';
}
