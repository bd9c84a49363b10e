import { isObject } from '../json.js';
import type { Kind } from '../format.js';
import { isTag, isUsable, words } from '../scalars.js';
import { spellerOf } from '../similar.js';

/** The value that was probably meant by an unusable one. Undefined if that is not clear. */
export function suggestionFor(kind: Kind, value: unknown): unknown {
  const suggestion = suggesters[kind]?.(value);
  return suggestion !== undefined && isRight(kind, suggestion) ? suggestion : undefined;
}

/** The correct spelling of a language tag: `en-US` for `en_US`. */
export function suggestTag(value: unknown): string | undefined {
  const tag = typeof value === 'string' ? value.trim().replaceAll('_', '-') : '';
  return isTag(tag) ? tag : undefined;
}

type Suggester = (value: unknown) => unknown;

const suggesters: Readonly<Partial<Record<Kind, Suggester>>> = {
  version: fromText(value => (value.trim() === '1' ? 1 : undefined)),
  string: value => (typeof value === 'number' ? String(value) : undefined),
  text: value => (typeof value === 'number' ? String(value) : undefined),
  url: fromText(suggestUrl),
  urlText: fromText(suggestUrl),
  email: fromText(value => /[^\s<>:]+@[^\s<>?]+/.exec(value)?.[0]),
  tag: suggestTag,
  country: fromText(value => value.trim().toUpperCase()),
  boolean: suggestBoolean,
  role: fromText(spellerOf(words.role)),
  status: fromText(spellerOf(words.status)),
  date: fromText(value => dayIn(value)),
  dateTime: fromText(suggestDateTime),
  count: fromText(suggestNumber),
  milestoneCount: fromText(suggestNumber),
  latitude: fromText(suggestNumber),
  longitude: fromText(suggestNumber),
};

function isRight(kind: Kind, suggestion: unknown): boolean {
  const scalar = kind === 'urlText' ? 'url' : kind === 'text' ? 'string' : kind;
  return !isObject(suggestion) && isUsable(scalar as Parameters<typeof isUsable>[0], suggestion);
}

function fromText(suggest: (value: string) => unknown): Suggester {
  return value => (typeof value === 'string' && value.length <= 1000 ? suggest(value) : undefined);
}

function suggestUrl(value: string): string | undefined {
  const address = value.trim();
  if (/^https?:\/\//i.test(address)) {
    return address;
  }
  const rest = /^(?:https?:?\/{0,2}|\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#].*)?)$/u.exec(address)?.[1];
  return rest && `https://${rest}`;
}

const yes = /^(true|yes|y|oui|s[ií]|1|x)$/i;
const no = /^(false|no|n|non|0)$/i;

function suggestBoolean(value: unknown): boolean | undefined {
  const word = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return yes.test(word) ? true : no.test(word) ? false : undefined;
}

function suggestNumber(value: string): number | undefined {
  const number = value.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(number) ? Number(number) : undefined;
}

/** The date in a text, as year-month-day. Undefined if it is not clear which number is the day and which the month. */
function dayIn(value: string): string | undefined {
  const yearFirst = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(value);
  const dayFirst = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\s*$/.exec(value);
  if (yearFirst) {
    return dayOf(yearFirst[1], yearFirst[2], yearFirst[3]);
  }
  const isPlain = dayFirst && (Number(dayFirst[1]) > 12 || dayFirst[1] === dayFirst[2]);
  return isPlain ? dayOf(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined;
}

function dayOf(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function suggestDateTime(value: string): string | undefined {
  const day = dayIn(value);
  const clock = /(\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?\s*$/i.exec(value);
  const zone = clock?.[3]?.toUpperCase().replace(/(\d\d):?(\d\d)$/, '$1:$2') ?? 'Z';
  return day && `${day}T${clock?.[1] ?? '00:00'}${clock?.[2] ?? ':00'}${zone}`;
}
