/** Plugin of the custom-elements analyzer. It keeps the public API, with the paths that users of the package know. */
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
  // The analyzer adds an event for each dispatch; the JSDoc has all of them.
  element.events = element.events.filter(({ description }) => description);
  for (const described of [...element.attributes, ...element.members]) {
    tidyType(described);
    described.description = described.description?.replace(/\s+/g, ' ');
  }
}

/** A missing attribute is `undefined`, which is not one of its values. */
function tidyType(typed) {
  if (typed.type && typed.kind !== 'method') {
    typed.type.text = typed.type.text.replace(/ \| undefined$/, '');
  }
}
