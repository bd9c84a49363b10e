/** An opaque colour: red, green and blue, each from 0 to 255. */
export type Colour = readonly [number, number, number];

const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** The visible colour of layers, the lowest one first, in any notation of CSS. */
export function seen(...layers: string[]): Colour {
  if (!context) {
    throw new Error('There is no canvas.');
  }
  for (const layer of ['#fff', ...layers]) {
    context.fillStyle = layer;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = NaN, green = NaN, blue = NaN] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Contrast ratio (WCAG 2.2), from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map(value => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
