import { readLanguageTag } from '../src/call/read-text.js';
import { isPlainLine } from './plain-line.js';
import { readWebAddress } from './web-address.js';

/** The widget's settings as HTML has them. Defaults are left out. */
export interface Settings {
  readonly attributes: Attributes;
  readonly properties: Properties;
}

export type Attributes = Readonly<Partial<Record<AttributeName, string>>>;
export type Properties = Readonly<Partial<Record<PropertyName, string>>>;
export type AttributeName = keyof typeof attributeReaders;
export type PropertyName = keyof typeof propertyReaders;
export type Layout = keyof typeof sectionsOf;

type Read = (value: string, layout: Layout) => string | undefined;

/** The sections of each layout, in their order on the page. */
export const sectionsOf = {
  card: [
    'language',
    'count',
    'join',
    'share',
    'summary',
    'quote',
    'topics',
    'map',
    'signatories',
    'practices',
    'documents',
  ],
  banner: ['language', 'count', 'join', 'share'],
  button: ['count', 'join'],
} as const;

/** A layout shows all of its sections by default, except the choice of a language and the map. */
export function defaultSections(layout: Layout): readonly string[] {
  return sectionsOf[layout].filter(name => name !== 'language' && name !== 'map');
}

export function layoutOf(name: string | null | undefined): Layout {
  return name && Object.hasOwn(sectionsOf, name) ? (name as Layout) : 'card';
}

// Each reader returns undefined for the default, and for values that the widget or a snippet cannot use.
const attributeReaders = {
  src: readWebAddress,
  lang: value => readLanguageTag(value, []),
  layout: oneOf('banner', 'button'),
  theme: oneOf('light', 'dark'),
  sections: readSections,
  'heading-level': oneOf('1', '3', '4', '5', '6'),
  highlight: value => (value && value.length <= 300 && isPlainLine(value) ? value : undefined),
  refresh: value => (value !== '60' && isRefresh(value) ? value : undefined),
  files: readFolder,
} satisfies Record<string, Read>;

const colour = matching(/^#[\da-f]{6}$/i);

const propertyReaders = {
  accent: colour,
  'on-accent': colour,
  background: colour,
  text: colour,
  muted: colour,
  border: colour,
  radius: emUpTo(3),
  space: emUpTo(4),
  'font-family': readFontFamily,
} satisfies Record<string, Read>;

export const attributeNames = Object.keys(attributeReaders) as readonly AttributeName[];
export const propertyNames = Object.keys(propertyReaders) as readonly PropertyName[];

/** Reads the settings from an address or a form. Values that cannot be used are left out. */
export function readSettings(params: URLSearchParams): Settings {
  const layout = layoutOf(params.get('layout'));
  const read = <Name extends string>(readers: Record<Name, Read>): Partial<Record<Name, string>> =>
    Object.fromEntries(
      Object.entries<Read>(readers).flatMap(([name, reader]) => {
        const value = reader(params.getAll(name).join(' ').trim(), layout);
        return value ? [[name, value]] : [];
      }),
    ) as Partial<Record<Name, string>>;
  return { attributes: read(attributeReaders), properties: read(propertyReaders) };
}

/** The settings as parameters of an address. */
export function writeSettings({ attributes, properties }: Settings): URLSearchParams {
  return new URLSearchParams({ ...attributes, ...properties });
}

/** The custom properties as CSS declarations: `--metropolis-call-accent: #0b5d52`. */
export function declarationsOf(properties: Properties): readonly (readonly [string, string])[] {
  return Object.entries(properties).map(([name, value]) => [`--metropolis-call-${name}`, value] as const);
}

function readSections(value: string, layout: Layout): string | undefined {
  const wanted = value.split(/\s+/);
  const sections = sectionsOf[layout].filter(name => wanted.includes(name)).join(' ');
  return sections === defaultSections(layout).join(' ') ? undefined : sections;
}

function oneOf(...values: readonly string[]): Read {
  return value => (values.includes(value) ? value : undefined);
}

function matching(pattern: RegExp): Read {
  return value => (pattern.test(value) ? value : undefined);
}

/** Reads the URL of a folder. It ends in a slash, so that names of files can follow. */
export function readFolder(value: string): string | undefined {
  return readWebAddress(value)
    ?.replace(/[?#].*$/, '')
    .replace(/\/*$/, '/');
}

/** Seconds: 0, or from 5 to a day. */
function isRefresh(value: string): boolean {
  return /^\d{1,5}$/.test(value) && (Number(value) === 0 || (Number(value) >= 5 && Number(value) <= 86_400));
}

/** Reads a length in em from 0 to `max`. */
function emUpTo(max: number): Read {
  return value => (/^\d(\.\d{1,3})?em$/.test(value) && parseFloat(value) <= max ? value : undefined);
}

/** Names of fonts as CSS has them, quoted or not, with commas between them. */
const fontFamilies =
  /^(?:"[\p{L}\d '_-]+"|'[\p{L}\d "_-]+'|-?[\p{L}_][\p{L}\d_-]*(?: [\p{L}_][\p{L}\d_-]*)*)$/u;

function readFontFamily(value: string): string | undefined {
  const families = value.split(',').map(family => family.trim().replaceAll(/\s+/g, ' '));
  return families.every(family => fontFamilies.test(family)) ? families.join(', ') : undefined;
}
