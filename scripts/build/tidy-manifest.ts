import type { Plugin } from '@custom-elements-manifest/analyzer';
import type { Attribute, Export, Package } from 'custom-elements-manifest/schema';
import { packageVersion } from '../release/folder-name.js';
import { type ElementDeclaration, elementOf } from './element-of.js';

/** An attribute, a field or a method; a method has no `type`. */
type Described = Pick<Attribute, 'description' | 'type'>;

/** Plugin of the custom-elements analyzer. It keeps the public API, with the paths that users of the package know. */
export function tidyManifest(): Plugin {
  return {
    name: 'tidy-manifest',
    packageLinkPhase({ customElementsManifest: manifest }) {
      tidyElement(elementOf(manifest));
      manifest.modules = packageModules(manifest);
    },
  };
}

function packageModules(manifest: Package): Package['modules'] {
  const element = elementOf(manifest);
  const declarations = manifest.modules.flatMap(module => module.declarations ?? []);
  return [
    {
      kind: 'javascript-module',
      path: 'dist/index.js',
      declarations,
      exports: declarations.map(({ name }) => exportOf('js', name, name)),
    },
    {
      kind: 'javascript-module',
      path: 'dist/define.js',
      declarations: [],
      exports: [exportOf('custom-element-definition', String(element.tagName), element.name)],
    },
  ];
}

function exportOf<Kind extends Export['kind']>(kind: Kind, name: string, declaration: string) {
  return { kind, name, declaration: { name: declaration, module: 'dist/index.js' } };
}

function tidyElement(element: ElementDeclaration): void {
  element.members = (element.members ?? [])
    .filter(({ privacy }) => privacy !== 'private')
    .map(member => (member.name === 'version' ? { ...member, default: packageVersion } : member));
  // The analyzer adds an event for each dispatch; the JSDoc has all of them.
  element.events = (element.events ?? []).filter(({ description }) => description);
  for (const described of [...(element.attributes ?? []), ...element.members]) {
    tidyDescription(described);
  }
}

/** A missing attribute is `undefined`, which is not one of its values. */
function tidyDescription(described: Described): void {
  if (described.type) {
    described.type.text = described.type.text.replace(/ \| undefined$/, '');
  }
  if (described.description !== undefined) {
    described.description = described.description.replace(/\s+/g, ' ');
  }
}
