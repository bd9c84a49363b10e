import type { Call, Signatory } from '../call/call.js';
import { defaultRefresh } from '../call/call-client.js';
import { report } from '../platform/warn-once.js';
import { layouts } from './sections.js';

/** For attributes that hold a number. */
export const numberConverter = { fromAttribute: toNumber };

/** Seconds between checks: 0, or at least 5. */
export function readRefresh(value: number | undefined): number {
  return choose('refresh', toNumber(value), defaultRefresh, seconds => seconds === 0 || seconds >= 5);
}

/** 1 to 6. */
export function readHeadingLevel(value: number | undefined): number {
  return choose('heading-level', toNumber(value), 2, level => [1, 2, 3, 4, 5, 6].includes(level));
}

/** Colours for a light or a dark page, or as the page has them. */
export function readTheme(value: string | null | undefined): string {
  return choose('theme', value, 'auto', theme => ['auto', 'light', 'dark'].includes(theme));
}

/** A shape that the call can take. */
export function readLayout(value: string | null | undefined): string {
  return choose('layout', value, 'card', layout => Object.hasOwn(layouts, layout));
}

/** Blank-separated names, of which the layout may lack some; all but the choice of a language where there are others. */
export function readSections(value: string | null | undefined, layout: string): readonly string[] {
  const all = layouts['card'] ?? [];
  const names = choose('sections', value, all.slice(1).join(' '), given =>
    split(given).every(name => all.includes(name)),
  );
  return split(names).filter(name => layouts[layout]?.includes(name));
}

/** The id of a signatory of the call. */
export function readHighlight(
  value: string | null | undefined,
  { signatories }: Call,
): Signatory | undefined {
  const signatory = signatories.find(({ id }) => id === value);
  choose('highlight', value, '', () => !!signatory);
  return signatory;
}

/**
 * A number, be it written as text: templates of frameworks set properties to what stands in them. An empty text is as
 * good as none; what is no number is kept, to be told of.
 */
function toNumber(value: string | number | null | undefined): number | undefined {
  const text = `${value ?? ''}`.trim();
  return text ? ((isNaN(Number(text)) ? text : Number(text)) as number) : undefined;
}

function split(names: string): string[] {
  return names.trim().split(/\s+/);
}

/** The value where it is one of those allowed, else the default. */
function choose<T>(
  attribute: string,
  value: T | null | undefined,
  preset: T,
  isAllowed: (value: T) => boolean,
): T {
  if (value === undefined || value === null || isAllowed(value)) {
    return value ?? preset;
  }
  report(`${attribute}="${String(value)}" is not known; used is "${String(preset)}"`);
  return preset;
}
