import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Package } from 'custom-elements-manifest/schema';
import { elementOf } from '../../scripts/build/element-of.js';
import { importPackage, readJson, root } from './package.js';

interface Named {
  readonly name: string;
}

const { MetropolisCall } = await importPackage();
const element = elementOf(readJson('dist/custom-elements.json') as Package);
const { attributes = [], cssParts = [], members = [] } = element;

describe('The manifest', () => {
  it('has the attributes that the element observes, and its language', () => {
    const own = namesOf(attributes).filter(name => name !== 'lang');
    assert.deepEqual(own.sort(), [...MetropolisCall.observedAttributes].sort());
  });

  it('describes each attribute, with its default or what applies without it', () => {
    for (const attribute of attributes) {
      const { name, description = '', type, default: preset } = attribute;
      const isOptional = name === 'highlight' || description.includes('Without it: ');
      assert.ok(description && type?.text && (preset || isOptional), `${name}: ${JSON.stringify(attribute)}`);
    }
  });

  it('has the parts that the templates have', () => {
    assert.deepEqual([...new Set(partsInTemplates())].sort(), namesOf(cssParts).sort());
  });

  it('has nothing private', () => {
    const isPrivate = ({ privacy, name }: (typeof members)[number]) =>
      privacy === 'private' || name.startsWith('#');
    assert.deepEqual(members.filter(isPrivate), []);
  });
});

describe('The data for editors', () => {
  it('offers the values of an attribute', () => {
    const { tags } = readJson('dist/vscode.html-custom-data.json') as {
      tags: { attributes: (Named & { values?: Named[] })[] }[];
    };
    const theme = tags[0]?.attributes.find(({ name }) => name === 'theme');
    assert.deepEqual(namesOf(theme?.values ?? []), ['auto', 'light', 'dark']);
  });

  it('has the events of the element', () => {
    const { contributions } = readJson('dist/web-types.json') as {
      contributions: { html: { elements: { events: Named[] }[] } };
    };
    const events = contributions.html.elements[0]?.events ?? [];
    assert.deepEqual(namesOf(events), ['call-load', 'call-count', 'call-error', 'call-join']);
  });
});

function namesOf(described: readonly Named[]): string[] {
  return described.map(({ name }) => name);
}

function partsInTemplates(): string[] {
  const files = ['src/element/', 'src/sections/'].flatMap(folder =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .map(name => new URL(folder + name, root)),
  );
  const attributes = files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/\spart="([\w -]+)"/g)]);
  return attributes.flatMap(([, names = '']) => names.split(' '));
}
