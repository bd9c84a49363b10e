import type { ClassDeclaration, CustomElement, Declaration, Package } from 'custom-elements-manifest/schema';

/** What a manifest says about a custom element and its class. */
export type ElementDeclaration = ClassDeclaration & CustomElement;

/**
 * The declaration of the one custom element in a manifest.
 *
 * @throws if the manifest has none
 */
export function elementOf({ modules }: Package): ElementDeclaration {
  const element = modules.flatMap(({ declarations = [] }) => declarations).find(isElement);
  if (!element) {
    throw new Error('The manifest has no custom element.');
  }
  return element;
}

function isElement(declaration: Declaration): declaration is ElementDeclaration {
  return 'customElement' in declaration && declaration.customElement;
}
