/** The role of a part of a picture. Each theme has a colour for each role. The colours are those of the widget. */
export type Ink = 'ground' | 'tint' | 'line' | 'text' | 'muted' | 'accent';

/** Red, green, blue. */
export type Color = readonly [red: number, green: number, blue: number];

export type Colors = Readonly<Record<Ink, Color>>;

export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

export const colors: Readonly<Record<Theme, Colors>> = {
  light: {
    ground: [255, 255, 255],
    tint: [235, 241, 240],
    line: [213, 223, 220],
    text: [22, 33, 31],
    muted: [82, 97, 94],
    accent: [11, 93, 82],
  },
  dark: {
    ground: [20, 32, 30],
    tint: [27, 47, 43],
    line: [49, 65, 62],
    text: [237, 244, 242],
    muted: [169, 186, 182],
    accent: [111, 214, 195],
  },
};

/** `#0b5d52`. */
export function hexOf(color: Color): string {
  return `#${color.map(value => value.toString(16).padStart(2, '0')).join('')}`;
}
