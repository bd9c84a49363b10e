import { cpSync, writeFileSync } from 'node:fs';
import type { Plugin } from '@custom-elements-manifest/analyzer';
import type { ClassField, ClassMember } from 'custom-elements-manifest/schema';
import { type ElementDeclaration, elementOf } from './element-of.js';

const dist = new URL('../../dist/', import.meta.url);

/** The analyzer also notes which attribute a field reflects. */
type Field = ClassField & { readonly attribute?: string };

interface Prop {
  readonly name: string;
  readonly fieldName: string;
  readonly description: string | undefined;
}

/** Plugin of the custom-elements analyzer: writes the types that `src/frameworks/` imports, and copies that folder. */
export function frameworkTypes(): Plugin {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest: manifest }) {
      writeFileSync(new URL('props.d.ts', dist), typesOf(elementOf(manifest)));
      cpSync(new URL('../../src/frameworks/', import.meta.url), dist, { recursive: true });
    },
  };
}

function typesOf(element: ElementDeclaration): string {
  const { name, events = [] } = element;
  const imports = [name, ...events.map(({ type }) => type.text)];
  const props = propsOf(element).map(prop =>
    memberOf(`'${prop.name}'?`, `${name}['${prop.fieldName}'] | undefined`, prop.description),
  );
  return `import type { ${imports.join(', ')} } from './index.js';

/** The attributes and properties of the element. */
export interface CallProps {
${props.join('')}}

/** The events of the element. */
export interface CallEvents {
${events.map(event => memberOf(`'${event.name}'`, event.type.text, event.description)).join('')}}

/** The handlers of the events, as attributes. */
export type CallHandlers = {
  [Name in keyof CallEvents as \`on\${Name}\`]?: ((event: CallEvents[Name]) => void) | undefined;
};
`;
}

function propsOf({ attributes = [], members = [] }: ElementDeclaration): Prop[] {
  return [
    ...attributes.map(({ name, fieldName = name, description }) => ({ name, fieldName, description })),
    ...members
      .filter(isPropertyAlone)
      .map(({ name, description }) => ({ name, fieldName: name, description })),
  ];
}

/** Whether a member is an instance property without an attribute of the same name. */
function isPropertyAlone(member: ClassMember): member is Field {
  return member.kind === 'field' && !member.static && member.name !== (member as Field).attribute;
}

function memberOf(name: string, type: string, description = ''): string {
  return `  /** ${description} */\n  ${name}: ${type};\n`;
}
