/**
 * Fails where the README and the JSDoc, by way of the manifest in `dist/`, do not name the same attributes, properties,
 * events, slots, parts, custom properties and states.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('dist/custom-elements.json', root), 'utf8'));
const element = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .find(({ customElement }) => customElement);

check('attributes', names(element.attributes), columns('Attributes')[0]);
check(
  'properties',
  element.attributes.map(({ name, fieldName = name }) => fieldName),
  columns('Attributes')[1],
);
check('events', names(element.events), columns('Events')[0]);
check('custom properties', names(element.cssProperties), columns('Styling')[0]);
check('parts', names(element.cssParts), first(/the parts `([^`]+)`/).split(/\s+/));
check('slots', names(element.slots).filter(Boolean), codes(first(/^- Slots: ([^]*?)\n(?=- |\n)/m)));
check(
  'states',
  names(element.cssStates),
  [...readme.matchAll(/:state\(([\w-]+)\)/g)].map(([, name]) => name),
);

/** @param {{ name: string }[]} described */
function names(described) {
  return described.map(({ name }) => name);
}

/** The names in the first two columns of a section's table. */
function columns(heading) {
  const section = first(new RegExp(`^## ${heading}\\n([^]*?)(?=^## )`, 'm'));
  const rows = section.split('\n').filter(line => line.startsWith('| `'));
  return [1, 2].map(index => rows.flatMap(row => codes(row.split('|')[index])));
}

function codes(text) {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code);
}

function first(pattern) {
  const [, text] = pattern.exec(readme) ?? [];
  if (text === undefined) {
    throw new Error(`README.md has nothing like ${pattern}`);
  }
  return text;
}

function check(kind, documented, told) {
  const untold = documented.filter(name => !told.includes(name));
  const unknown = told.filter(name => !documented.includes(name));
  if (untold.length > 0) {
    console.error(`README.md lacks ${kind}: ${untold.join(', ')}`);
  }
  if (unknown.length > 0) {
    console.error(`README.md has ${kind} that the JSDoc of the element lacks: ${unknown.join(', ')}`);
  }
  if (untold.length + unknown.length > 0) {
    process.exitCode = 1;
  }
}
