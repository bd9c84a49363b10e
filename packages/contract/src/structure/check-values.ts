import type { Field, Loss, ScalarKind } from '../format.js';
import { isObject } from '../json.js';
import { limits } from '../limits.js';
import type { Steps } from '../path.js';
import { isTag, isUsable } from '../scalars.js';
import type { Walk } from './contents.js';
import { reportTag, reportUnusable } from './unusable.js';

type TextField = Extract<Field, { readonly kind: 'text' | 'urlText' }>;

/** Checks a text, and returns whether it is usable in at least one language. */
export function checkText(walk: Walk, value: unknown, field: TextField, steps: Steps, lost: Loss): boolean {
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

/** Checks a value that is neither text, list nor object, and returns whether it is usable. */
export function checkScalar(walk: Walk, value: unknown, kind: ScalarKind, steps: Steps, lost: Loss): boolean {
  if (!isUsable(kind, value)) {
    return reportUnusable(walk, kind, value, steps, lost);
  }
  if (typeof value === 'string' && value.length > limits.text) {
    walk.report('too-long', steps, { length: value.length, limit: limits.text });
  }
  walk.contents.scalars.push({ steps, kind, value });
  return true;
}
