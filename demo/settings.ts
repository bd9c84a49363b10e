import { readLanguageTag, readUrl } from '../src/call/read-text.js';

/** What can be set on the widget, as HTML has it: strings, and nothing where it is the default. */
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

/** The sections of each layout, in the order in which they stand. */
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

/** A layout has all of its sections unless told otherwise, but the choice of a language and the map. */
export function defaultSections(layout: Layout): readonly string[] {
  return sectionsOf[layout].filter(name => name !== 'language' && name !== 'map');
}

export function layoutOf(name: string | null | undefined): Layout {
  return name && Object.hasOwn(sectionsOf, name) ? (name as Layout) : 'card';
}

// Each gives nothing for the default, and for what the widget would not take.
const attributeReaders = {
  src: isA(readUrl),
  lang: isA(readLanguageTag),
  layout: oneOf('banner', 'button'),
  theme: oneOf('light', 'dark'),
  sections: readSections,
  'heading-level': oneOf('1', '3', '4', '5', '6'),
  highlight: matching(/\S/),
  refresh: (value: string) => (value !== '60' && /^(0|[5-9]|[1-9]\d{1,5})$/.test(value) ? value : undefined),
} satisfies Record<string, Read>;

const colour = matching(/^#[\da-f]{6}$/i);
const length = matching(/^\d(\.\d{1,3})?em$/);

const propertyReaders = {
  accent: colour,
  'on-accent': colour,
  background: colour,
  text: colour,
  muted: colour,
  border: colour,
  radius: length,
  space: length,
  // Nothing that could end a declaration or the style element around it.
  'font-family': matching(/^[\p{L}\d\s,'"-]+$/u),
} satisfies Record<string, Read>;

export const attributeNames = Object.keys(attributeReaders) as readonly AttributeName[];
export const propertyNames = Object.keys(propertyReaders) as readonly PropertyName[];

/** Reads settings from an address or a form; whatever is not allowed counts as not given. */
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

/** The settings by their names, for an address. */
export function writeSettings({ attributes, properties }: Settings): URLSearchParams {
  return new URLSearchParams({ ...attributes, ...properties });
}

/** The custom properties as declarations of CSS: `--metropolis-call-accent: #0b5d52`. */
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

function isA(read: (value: unknown, unusable: string[]) => string | undefined): Read {
  return value => read(value, []);
}
