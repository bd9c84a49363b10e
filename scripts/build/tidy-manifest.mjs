/**
 * Plugin of the custom-elements analyzer. The JSDoc of the source is written for people, and says in words what tools
 * have fields for; of what is built, they are to know the paths that a package's user knows.
 */
export function tidyManifest() {
  return {
    name: 'tidy-manifest',
    packageLinkPhase({ customElementsManifest: manifest }) {
      const declarations = manifest.modules.flatMap(module => module.declarations);
      const element = declarations.find(({ customElement }) => customElement);
      tidyElement(element);
      manifest.modules = [
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
          exports: [exportOf('custom-element-definition', element.tagName, element.name)],
        },
      ];
    },
  };
}

function exportOf(kind, name, declaration) {
  return { kind, name, declaration: { name: declaration, module: 'dist/index.js' } };
}

function tidyElement(element) {
  element.members = element.members.filter(({ privacy }) => privacy !== 'private');
  // The analyzer makes events of what is dispatched, and those of the JSDoc are all.
  element.events = element.events.filter(({ description }) => description);
  element.attributes.forEach(tidyType);
  element.members.forEach(tidyType);
  for (const described of [...element.attributes, ...element.members, ...element.cssProperties]) {
    tidyDescription(described);
  }
}

/** An attribute that is not there is `undefined`, which no value of it is. */
function tidyType(typed) {
  if (typed.type && typed.kind !== 'method') {
    typed.type.text = typed.type.text.replace(/ \| undefined$/, '');
  }
}

/** `Default: 60.` at the end of a description. */
function tidyDescription(described) {
  const description = described.description?.replace(/\s+/g, ' ') ?? '';
  const [, text, preset] = /^(.*?)\s*Default: (.*?)\.?$/.exec(description) ?? [];
  described.description = text ?? description;
  if (preset !== undefined) {
    described.default = preset;
  }
}
