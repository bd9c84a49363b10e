/** The widget's own colours, for pictures, which no page styles. */
export interface Colors {
  readonly ground: string;
  readonly tint: string;
  readonly line: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  readonly onAccent: string;
}

export type Theme = 'light' | 'dark';

export const themes: readonly Theme[] = ['light', 'dark'];

export const colors: Readonly<Record<Theme, Colors>> = {
  light: {
    ground: '#ffffff',
    tint: '#ebf1f0',
    line: '#d5dfdc',
    ink: '#16211f',
    muted: '#52615e',
    accent: '#0b5d52',
    onAccent: '#ffffff',
  },
  dark: {
    ground: '#14201e',
    tint: '#1b2f2b',
    line: '#31413e',
    ink: '#edf4f2',
    muted: '#a9bab6',
    accent: '#6fd6c3',
    onAccent: '#06231f',
  },
};
