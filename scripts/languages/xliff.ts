import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';

/** A text to translate. `{0}` stands for its first placeholder. */
export interface Unit {
  readonly source: string | undefined;
  /** Undefined if the translation is missing or empty. */
  readonly target: string | undefined;
}

/** The units of an XLIFF 1.2 file, by id. */
export function readUnits(path: string): Map<string, Unit> {
  const document = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/xml');
  const units = Array.from(document.getElementsByTagName('trans-unit'));
  return new Map(
    units.map(unit => [
      unit.getAttribute('id') ?? '',
      { source: textOf(unit, 'source'), target: textOf(unit, 'target') },
    ]),
  );
}

/** The ids of the units of an XLIFF file that have no translation: new ones, and those whose English text changed. */
export function untranslatedIds(path: string): string[] {
  return [...readUnits(path)].filter(([, { target }]) => target === undefined).map(([id]) => id);
}

function textOf(unit: Element, name: string): string | undefined {
  const element = unit.getElementsByTagName(name)[0];
  const parts = Array.from<Node, string | null>(element?.childNodes ?? [], node =>
    node.nodeName === 'x' ? `{${(node as Element).getAttribute('id')}}` : node.textContent,
  );
  return parts.join('') || undefined;
}
