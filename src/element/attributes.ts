import { defaultRefresh } from '../call/call-client.js';
import { asText } from '../platform/as-text.js';
import { assetUrl } from '../platform/script-file.js';
import { warnOnce } from '../platform/warn-once.js';
import { defaultSections, isLayout, type Layout, layouts, type SectionName } from './sections.js';

/** The attributes and properties as pages set them: anything may be in them. */
export interface RawSettings {
  readonly src: string | URL | null | undefined;
  readonly files: string | undefined;
  readonly refresh: number | undefined;
  readonly layout: string | null | undefined;
  readonly theme: string | null | undefined;
  readonly sections: string | null | undefined;
  readonly headingLevel: number | undefined;
}

/** Valid values of the attributes. */
export interface Settings {
  /** URL of the call's JSON, relative to the page. */
  readonly src: string;
  /** Seconds between checks: 0, or at least 5. */
  readonly refresh: number;
  readonly layout: Layout;
  readonly theme: string;
  /** The sections to show, out of those that the layout has. */
  readonly sections: readonly SectionName[];
  /** 1 to 6. */
  readonly headingLevel: number;
}

/** Reads each value once. An unknown value falls back to the default, with one console warning. */
export function readSettings(raw: RawSettings): Settings {
  const layout = choose('layout', raw.layout, 'card', isLayout) as Layout;
  return {
    layout,
    src: choose(
      'src',
      raw.src instanceof URL ? raw.src.href : raw.src,
      assetUrl('call.json', raw.files) ?? 'call.json',
      () => true,
    ),
    refresh: choose('refresh', toNumber(raw.refresh), defaultRefresh, isRefresh),
    theme: choose('theme', raw.theme, 'auto', theme => /^(auto|light|dark)$/.test(theme)),
    sections: readSections(raw.sections, layout),
    headingLevel: choose('heading-level', toNumber(raw.headingLevel), 2, level =>
      /^[1-6]$/.test(String(level)),
    ),
  };
}

function isRefresh(seconds: number): boolean {
  return seconds === 0 || seconds >= 5;
}

/** Reads blank-separated names. */
function readSections(value: string | null | undefined, layout: Layout): readonly SectionName[] {
  const all: readonly string[] = layouts.card;
  const wanted = split(
    choose('sections', value, defaultSections.join(' '), given =>
      split(given).every(name => all.includes(name)),
    ),
  );
  return layouts[layout].filter(name => wanted.includes(name));
}

/**
 * Reads a number, or a number written as text: templates of frameworks set properties to text. Blank text means that
 * there is no value. Text that is no number is returned as it is, so that the warning can quote it. Lit uses it as the
 * converter of such attributes.
 */
export function toNumber(value: string | number | null | undefined): number | undefined {
  const text = asText(value ?? '').trim();
  return text ? ((isNaN(Number(text)) ? text : Number(text)) as number) : undefined;
}

function split(names: string): string[] {
  return names.trim().split(/\s+/);
}

/** The value if it is allowed, else the default. Scripts can set properties to values of any type. */
function choose<T>(
  attribute: string,
  value: T | null | undefined,
  preset: T,
  isAllowed: (value: T) => boolean,
): T {
  if (value === undefined || value === null || (typeof value === typeof preset && isAllowed(value))) {
    return value ?? preset;
  }
  warnOfUnknown(attribute, value, preset);
  return preset;
}

/** Warns of an unknown value, for which the default is used. */
export function warnOfUnknown(attribute: string, value: unknown, preset: unknown): void {
  warnOnce(`${attribute}="${asText(value)}" is unknown; used: "${asText(preset)}"`);
}
