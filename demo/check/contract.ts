import type { Schema } from '@cfworker/json-schema';
import { readLanguageTag } from '../../src/call/read-text.js';
import { isObject } from '../../src/call/readers.js';
import type { Finding, Kind } from './finding.js';
import { at, pathOf, type Steps } from './json-path.js';

/** The keys that a call must have. */
const required = ['version', 'id', 'title', 'summary', 'join', 'signatories'];

/** Finds each value that breaks the schema. The validator is loaded only when it is needed. */
export async function checkContract(json: unknown, schema: Schema): Promise<readonly Finding[]> {
  const { Validator } = await import('@cfworker/json-schema');
  const { errors } = new Validator(schema, '2020-12', false).validate(json);
  const places = errors.flatMap(({ instanceLocation, keyword, error }) => {
    const steps = stepsOf(instanceLocation);
    const lacking = keyword === 'required' && /"(.+)"/.exec(error)?.[1];
    // `join` needs one of two keys, so the finding is about `join` itself.
    return [lacking && steps.at(-1) !== 'join' ? [...steps, lacking] : steps];
  });
  return deepest(places).map(steps => violation(steps, json));
}

/** The widget shows and counts an id once. A schema cannot check that. */
export function checkIds(json: unknown): readonly Finding[] {
  const signatories = isObject(json) && Array.isArray(json['signatories']) ? json['signatories'] : [];
  const ids = signatories.map((entry: unknown) => (isObject(entry) ? entry['id'] : undefined));
  return ids.flatMap((id, index): Finding[] =>
    typeof id === 'string' && ids.indexOf(id) < index
      ? [{ severity: 'advice', code: 'twice', value: id, at: [`$.signatories[${index}]`] }]
      : [],
  );
}

/** Without a required key the widget shows no call. Any other invalid value is only left out. */
function violation(steps: Steps, json: unknown): Finding {
  const value = at(json, steps);
  const fatal = steps.length === 0 || (steps.length === 1 && required.includes(String(steps[0])));
  return {
    severity: fatal ? 'problem' : 'advice',
    code: value === undefined ? 'missing' : 'left-out',
    at: [pathOf(steps)],
    kind: kindOf(steps),
    ...(value !== undefined && { value: shorten(JSON.stringify(value)) }),
  };
}

const kinds: Readonly<Record<string, Kind>> = {
  version: 'version',
  id: 'string',
  title: 'text',
  summary: 'text',
  quote: 'text',
  name: 'text',
  contact: 'text',
  url: 'url',
  join: 'join',
  email: 'email',
  signatories: 'list',
  topics: 'list',
  aims: 'list',
  documents: 'list',
  organizer: 'organizer',
  country: 'country',
  member: 'boolean',
  role: 'role',
  joined: 'date',
  updated: 'date-time',
  status: 'status',
  signatoryCount: 'count',
  lang: 'tag',
  defaultLanguage: 'tag',
};

const entryKinds: Readonly<Record<string, Kind>> = {
  signatories: 'signatory',
  documents: 'document',
  topics: 'text',
  aims: 'text',
};

function kindOf(steps: Steps): Kind {
  const [last, before] = [steps.at(-1), steps.at(-2)];
  if (last === undefined) {
    return 'call';
  }
  if (typeof last === 'number') {
    return entryKinds[String(before)] ?? 'string';
  }
  if (isInMap(steps)) {
    return readLanguageTag(last, []) ? (before === 'url' ? 'url' : 'string') : 'tag';
  }
  return steps[0] === 'join' && last === 'url' ? 'url-text' : (kinds[last] ?? 'string');
}

/** Whether the path leads to one language of a text or URL: `$.title.fr`, `$.topics[1].fr`. */
function isInMap(steps: Steps): boolean {
  const before = steps.at(-2);
  const isEntry = typeof before === 'number' && ['topics', 'aims'].includes(String(steps.at(-3)));
  return isEntry || before === 'url' || kinds[String(before)] === 'text';
}

/** An invalid value also makes its containers invalid. Only the innermost ones are kept. */
function deepest(places: readonly Steps[]): readonly Steps[] {
  const byPath = new Map(places.map(steps => [pathOf(steps), steps]));
  const all = [...byPath.values()];
  return all.filter(
    steps =>
      !all.some(other => other.length > steps.length && steps.every((step, index) => step === other[index])),
  );
}

/** Reads a JSON Pointer in a fragment (RFC 6901 §6): `#/signatories/3/url`. */
function stepsOf(pointer: string): Steps {
  return pointer
    .split('/')
    .slice(1)
    .map(step => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'))
    .map(step => (/^\d+$/.test(step) ? Number(step) : step));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
