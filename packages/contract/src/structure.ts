import type { Report } from './finding.js';
import { type Field, formats, type Kind, type Loss, type ObjectKind, type ScalarKind } from './format.js';
import { isObject, type JsonObject, own, show } from './json.js';
import { checkUnknownKey } from './keys.js';
import { limits } from './limits.js';
import type { Steps } from './path.js';
import { isTag, isUsable, looksLikeDate } from './scalars.js';
import { suggestionFor, suggestTag } from './suggestions.js';

/** What is usable in a document, in its order. */
export interface Contents {
  readonly texts: PlacedText[];
  readonly scalars: PlacedScalar[];
}

/** A text and its wordings by language; by '' if it is the same in every language. */
export interface PlacedText {
  readonly steps: Steps;
  readonly kind: 'text' | 'urlText';
  readonly wordings: ReadonlyMap<string, string>;
}

export interface PlacedScalar {
  readonly steps: Steps;
  readonly kind: ScalarKind;
  readonly value: unknown;
}

/** Reports every place that is not as the format has it, and gathers what is. */
export function checkStructure(json: unknown, field: Field, report: Report): Contents {
  const contents: Contents = { texts: [], scalars: [] };
  checkField({ contents, report }, json, field, [], 'call');
  return contents;
}

interface Walk {
  readonly contents: Contents;
  readonly report: Report;
}

type TextField = Extract<Field, { readonly kind: 'text' | 'urlText' }>;

/** Whether the value is usable. `lost` is what visitors lose if it is not. */
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

/** The list, or the address of one that is apart and how long it is. */
function requiredKeys(kind: ObjectKind, value: JsonObject): readonly string[] {
  const { required } = formats[kind];
  if (kind !== 'call') {
    return required;
  }
  return [...required, own(value, 'signatoriesUrl') === undefined ? 'signatories' : 'signatoryCount'];
}

function checkText(walk: Walk, value: unknown, field: TextField, steps: Steps, lost: Loss): boolean {
  const isMap = isObject(value);
  const entries: (readonly [string, unknown])[] = isMap ? Object.entries(value) : [['', value]];
  const kind = field.kind === 'text' ? 'string' : 'url';
  const usable = entries.filter(([tag, text]) => (!isMap || isTag(tag)) && isUsable(kind, text));
  if (!entries.length) {
    return reportUnusable(walk, field.kind, value, steps, lost);
  }
  const entryLost = usable.length ? 'language' : lost;
  for (const [tag, text] of entries) {
    const place = isMap ? [...steps, tag] : steps;
    if (isMap && !isTag(tag)) {
      reportTag(walk, tag, place, entryLost);
    } else if (!isUsable(kind, text)) {
      reportUnusable(walk, isMap ? kind : field.kind, text, place, entryLost);
    } else {
      checkSize(walk, text as string, field, place);
    }
  }
  if (usable.length) {
    const wordings = new Map(usable as [string, string][]);
    walk.contents.texts.push({ steps, kind: field.kind, wordings });
  }
  return usable.length > 0;
}

function checkSize(walk: Walk, text: string, field: TextField, steps: Steps): void {
  const limit = field.kind === 'text' ? field.limit : limits.text;
  if (text.length > limit) {
    walk.report('too-long', steps, { length: text.length, limit });
  } else if (field.kind === 'text' && field.paragraphs) {
    const count = text.trim().split(/\n\s*\n/).length;
    if (count > field.paragraphs) {
      walk.report('too-many-paragraphs', steps, { count, limit: field.paragraphs });
    }
  }
}

function checkScalar(walk: Walk, value: unknown, kind: ScalarKind, steps: Steps, lost: Loss): boolean {
  if (!isUsable(kind, value)) {
    return reportUnusable(walk, kind, value, steps, lost);
  }
  if (typeof value === 'string' && value.length > limits.text) {
    walk.report('too-long', steps, { length: value.length, limit: limits.text });
  }
  walk.contents.scalars.push({ steps, kind, value });
  return true;
}

function reportUnusable(walk: Walk, expected: Kind, value: unknown, steps: Steps, lost: Loss): false {
  if (looksLikeDate(expected, value)) {
    walk.report('no-such-date', steps, { value: value.slice(0, 10), lost });
    return false;
  }
  const suggestion = suggestionFor(expected, value);
  if (suggestion === undefined) {
    walk.report('unusable', steps, { expected, value: show(value), lost });
  } else {
    walk.report('near-miss', steps, {
      expected,
      value: show(value),
      suggestion: JSON.stringify(suggestion),
      lost,
    });
  }
  return false;
}

function reportTag(walk: Walk, tag: string, steps: Steps, lost: Loss): void {
  const suggestion = suggestTag(tag);
  const detail = { expected: 'languageKey', value: show(tag), lost } as const;
  if (suggestion) {
    walk.report('near-miss', steps, { ...detail, suggestion: JSON.stringify(suggestion) });
  } else {
    walk.report('unusable', steps, detail);
  }
}

/** What visitors lose with a value that is not required where it stands. */
function lossOf({ kind }: Field): Loss {
  return Object.hasOwn(formats, kind) ? (kind as ObjectKind) : 'value';
}
