import { colors } from './colors.js';
import { svgOf } from './svg.js';

/** The icon of the pages: the tick of the badges. */
export function iconSvg(title: string): string {
  const { accent, onAccent } = colors.light;
  return svgOf({
    width: 32,
    height: 32,
    title,
    shapes: [
      ['circle', { cx: 16, cy: 16, r: 16, fill: accent }],
      [
        'path',
        {
          d: 'M9.5 16.5l4.5 4.5 8.5-9',
          fill: 'none',
          stroke: onAccent,
          'stroke-width': 3,
          'stroke-linecap': 'round',
          'stroke-linejoin': 'round',
        },
      ],
    ],
  });
}
