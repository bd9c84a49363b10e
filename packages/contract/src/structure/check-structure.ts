import type { Report } from '../finding.js';
import { type Field, formats, type Loss, type ObjectKind } from '../format.js';
import { isObject, type JsonObject, own } from '../json.js';
import type { Steps } from '../path.js';
import { checkScalar, checkText } from './check-values.js';
import type { Contents, Walk } from './contents.js';
import { checkUnknownKey } from './keys.js';
import { reportUnusable } from './unusable.js';

/** Reports every place that does not follow the format, and collects the usable content. */
export function checkStructure(json: unknown, field: Field, report: Report): Contents {
  const contents: Contents = { texts: [], scalars: [] };
  checkField({ contents, report }, json, field, [], 'call');
  return contents;
}

/** Checks a value, and returns whether it is usable. `lost` is what visitors lose if it is not. */
function checkField(walk: Walk, value: unknown, field: Field, steps: Steps, lost: Loss): boolean {
  switch (field.kind) {
    case 'list':
      return checkList(walk, value, field, steps, lost);
    case 'text':
    case 'urlText':
      return checkText(walk, value, field, steps, lost);
    case 'call':
    case 'join':
    case 'signatory':
    case 'location':
    case 'milestone':
    case 'practice':
    case 'document':
    case 'organizer':
      return checkObject(walk, value, field.kind, steps, lost);
    default:
      return checkScalar(walk, value, field.kind, steps, lost);
  }
}

function checkList(
  walk: Walk,
  value: unknown,
  { of, limit }: Extract<Field, { readonly kind: 'list' }>,
  steps: Steps,
  lost: Loss,
): boolean {
  if (!Array.isArray(value)) {
    return reportUnusable(walk, 'list', value, steps, lost);
  }
  if (value.length > limit) {
    walk.report('too-many', steps, { count: value.length, limit });
  }
  value.slice(0, limit).forEach((entry: unknown, index) => {
    checkField(walk, entry, of, [...steps, index], lossOf(of));
  });
  return true;
}

function checkObject(walk: Walk, value: unknown, kind: ObjectKind, steps: Steps, lost: Loss): boolean {
  if (!isObject(value)) {
    return reportUnusable(walk, kind, value, steps, lost);
  }
  const { keys } = formats[kind];
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(keys, key)) {
      checkUnknownKey(kind, key, steps, walk.report);
    }
  }
  const required = requiredKeys(kind, value);
  const usable = Object.entries(keys).filter(([key, field]) => {
    const isRequired = required.includes(key);
    return checkKey(walk, value, key, field, steps, isRequired ? lost : lossOf(field), isRequired);
  });
  const usableKeys = usable.map(([key]) => key);
  if (kind === 'join' && !usableKeys.includes('url') && !usableKeys.includes('email')) {
    walk.report('no-way-to-join', steps, {});
    return false;
  }
  return required.every(key => usableKeys.includes(key));
}

function checkKey(
  walk: Walk,
  object: JsonObject,
  key: string,
  field: Field,
  steps: Steps,
  lost: Loss,
  isRequired: boolean,
): boolean {
  const value = own(object, key);
  if (value !== undefined) {
    return checkField(walk, value, field, [...steps, key], lost);
  }
  if (isRequired) {
    walk.report('missing', [...steps, key], { key, expected: field.kind, lost });
  }
  return false;
}

/** A call needs either its list of signatories, or the address of a separate list together with its length. */
function requiredKeys(kind: ObjectKind, value: JsonObject): readonly string[] {
  const { required } = formats[kind];
  if (kind !== 'call') {
    return required;
  }
  return [...required, own(value, 'signatoriesUrl') === undefined ? 'signatories' : 'signatoryCount'];
}

/** What visitors lose if an optional value is unusable. */
function lossOf({ kind }: Field): Loss {
  return kind === 'status' || Object.hasOwn(formats, kind) ? (kind as ObjectKind | 'status') : 'value';
}
