import { colors } from './colors.js';
import { svgOf, tickAt } from './svg.js';

/** The icon of the pages: the tick of the badges. */
export function iconSvg(title: string): string {
  return svgOf({ width: 32, height: 32, title, shapes: tickAt(0, 0) }, colors.light);
}
