import { cpSync, writeFileSync } from 'node:fs';

const dist = new URL('../dist/', import.meta.url);

/**
 * Plugin of the custom-elements analyzer: writes what the types for frameworks (`src/frameworks/`) stand on, and puts those beside
 * it.
 */
export function frameworkTypes() {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const element = modules
        .flatMap(module => module.declarations)
        .find(({ customElement }) => customElement);
      writeFileSync(new URL('props.d.ts', dist), typesOf(element));
      cpSync(new URL('../src/frameworks/', import.meta.url), dist, { recursive: true });
    },
  };
}

function typesOf({ name, attributes, members, events }) {
  const props = [
    ...attributes.map(({ name, fieldName = name, description }) => ({ name, fieldName, description })),
    ...members.filter(isOwnProperty).map(({ name, description }) => ({ name, fieldName: name, description })),
  ];
  return `import type { ${[name, ...events.map(({ type }) => type.text)].join(', ')} } from './index.js';

/** The attributes and properties of the element. */
export interface CallProps {
${props.map(prop => member(`'${prop.name}'?`, `${name}['${prop.fieldName}'] | undefined`, prop.description)).join('')}}

/** Its events. */
export interface CallEvents {
${events.map(event => member(`'${event.name}'`, event.type.text, event.description)).join('')}}

/** Handlers of them, as attributes. */
export type CallHandlers = {
  [Name in keyof CallEvents as \`on\${Name}\`]?: ((event: CallEvents[Name]) => void) | undefined;
};
`;
}

/** A property of each element, without an attribute of the same name. */
function isOwnProperty({ kind, name, attribute, static: isStatic }) {
  return kind === 'field' && name !== attribute && !isStatic;
}

function member(name, type, description) {
  return `  /** ${description} */\n  ${name}: ${type};\n`;
}
