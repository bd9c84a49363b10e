import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom';

const serializer = new XMLSerializer();
const scratch = new DOMImplementation().createDocument(null, 'scratch');

/** Characters that XML 1.0 does not allow, not even escaped. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Escapes a text for XML. */
export function escapeXml(text: string): string {
  return serializer.serializeToString(scratch.createTextNode(text.replace(impossible, '')));
}

/** An element: its name, its attributes, and a text or child elements. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string | readonly XmlElement[];
}

/** Serializes a document whose elements are all in one namespace. */
export function writeXml(namespace: string, root: XmlElement): string {
  const document = new DOMImplementation().createDocument(namespace, root.name);
  fill(document, document.documentElement, root);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializer.serializeToString(document)}\n`;
}

function fill(document: Document, element: Element, { attributes = {}, content = [] }: XmlElement): void {
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value.replace(impossible, ''));
  }
  if (typeof content === 'string') {
    element.appendChild(document.createTextNode(content.replace(impossible, '')));
    return;
  }
  for (const child of content) {
    const added = document.createElementNS(element.namespaceURI, child.name);
    element.appendChild(added);
    fill(document, added, child);
  }
}
