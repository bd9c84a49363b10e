import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { MetropolisCall } from 'metropolis-call';

const dist = new URL('../../dist/', import.meta.url);
const source = new URL('../../src/', import.meta.url);

const element = readJson('custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .find(({ customElement }) => customElement);

describe('The manifest', () => {
  it('has the attributes that the element observes, and its language', () => {
    const own = element.attributes.map(({ name }) => name).filter(name => name !== 'lang');
    assert.deepEqual(own.sort(), [...MetropolisCall.observedAttributes].sort());
  });

  it('describes each attribute, with its default or what applies without it', () => {
    for (const attribute of element.attributes) {
      const { name, description, type, default: preset } = attribute;
      const isOptional = name === 'highlight' || description.includes('Without it: ');
      assert.ok(description && type.text && (preset || isOptional), `${name}: ${JSON.stringify(attribute)}`);
    }
  });

  it('has the parts that the templates have', () => {
    const sources = ['element/', 'sections/'].flatMap(folder =>
      readdirSync(new URL(folder, source), { recursive: true })
        .filter(name => name.endsWith('.ts'))
        .map(name => new URL(folder + name, source)),
    );
    const parts = sources.flatMap(file => [...readFileSync(file, 'utf8').matchAll(/\spart="([\w -]+)"/g)]);
    const told = element.cssParts.map(({ name }) => name);
    assert.deepEqual([...new Set(parts.flatMap(([, names]) => names.split(' ')))].sort(), told.sort());
  });

  it('has nothing private', () => {
    assert.deepEqual(
      element.members.filter(({ privacy, name }) => privacy === 'private' || name.startsWith('#')),
      [],
    );
  });
});

describe('The data for editors', () => {
  it('offers the values of an attribute', () => {
    const [tag] = readJson('vscode.html-custom-data.json').tags;
    const { values } = tag.attributes.find(({ name }) => name === 'theme');
    assert.deepEqual(
      values.map(({ name }) => name),
      ['auto', 'light', 'dark'],
    );
  });

  it('has the events of the element', () => {
    const [tag] = readJson('web-types.json').contributions.html.elements;
    assert.deepEqual(
      tag.events.map(({ name }) => name),
      ['call-load', 'call-count', 'call-error', 'call-join'],
    );
  });
});

function readJson(name) {
  return JSON.parse(readFileSync(new URL(name, dist), 'utf8'));
}
