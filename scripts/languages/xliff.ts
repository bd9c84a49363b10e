import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';

/**
 * The units of an XLIFF 1.2 file by id: the source and target texts, in which `{0}` stands for the first placeholder;
 * the target is undefined where there is none, or an empty one.
 */
export function readUnits(path) {
  const document = new DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/xml');
  const units = Array.from(document.getElementsByTagName('trans-unit'));
  return new Map(
    units.map(unit => [
      unit.getAttribute('id'),
      { source: text(unit, 'source'), target: text(unit, 'target') },
    ]),
  );
}

function text(unit, name) {
  const element = unit.getElementsByTagName(name)[0];
  const parts = Array.from(element?.childNodes ?? [], node =>
    node.nodeName === 'x' ? `{${node.getAttribute('id')}}` : node.textContent,
  );
  return parts.join('') || undefined;
}
