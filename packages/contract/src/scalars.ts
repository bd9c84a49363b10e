import type { Kind, ScalarKind } from './format.js';
import { limits } from './limits.js';

const tagPattern = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-[A-Za-z\d]{5,8})?$/;
const urlPattern = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/\S+$/;
const emailPattern = /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/;
const datePattern = /^\d{4}-\d\d-\d\d$/;
const dateTimePattern =
  /^\d{4}-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** The complete lists of words for the places that accept only certain words. */
export const words = {
  status: ['open', 'closed', 'archived'],
  role: ['presidency', 'co-presidency'],
} as const;

const checks: Readonly<Record<ScalarKind, (value: unknown) => boolean>> = {
  version: value => value === 1,
  string: matching(/\S/),
  url: isUrl,
  email: matching(emailPattern),
  tag: isTag,
  country: matching(/^[A-Z]{2}$/),
  boolean: value => typeof value === 'boolean',
  role: value => words.role.some(word => word === value),
  status: value => words.status.some(word => word === value),
  date: value => looksLikeDate('date', value) && isDay(value),
  dateTime: value => looksLikeDate('dateTime', value) && isDay(value),
  count: value => Number.isSafeInteger(value) && (value as number) >= 0,
  milestoneCount: value => Number.isSafeInteger(value) && (value as number) > 0,
  latitude: value => typeof value === 'number' && Math.abs(value) <= 90,
  longitude: value => typeof value === 'number' && Math.abs(value) <= 180,
};

/** Whether a place of this kind can use the value. Lengths are checked elsewhere. */
export function isUsable(kind: ScalarKind, value: unknown): boolean {
  return checks[kind](value);
}

/** Whether it is a language tag (BCP 47): a language, then optionally a script, a region and one variant. */
export function isTag(value: unknown): value is string {
  return matching(tagPattern)(value);
}

/** Whether it has the form of a date or a date-time. The day need not exist. */
export function looksLikeDate(kind: Kind, value: unknown): value is string {
  const pattern = kind === 'date' ? datePattern : kind === 'dateTime' ? dateTimePattern : undefined;
  return pattern !== undefined && matching(pattern)(value);
}

/** Whether the day exists. Some engines parse 31 February as 2 March, so the parsed day is compared with the text. */
function isDay(value: string): boolean {
  return new Date(value.slice(0, 10)).getUTCDate() === Number(value.slice(8, 10));
}

/** Whether a browser can open it as a web address. Addresses above the length limit are not parsed. */
function isUrl(value: unknown): boolean {
  return matching(urlPattern)(value) && (value.length > limits.text || URL.canParse(value));
}

function matching(pattern: RegExp): (value: unknown) => value is string {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}
