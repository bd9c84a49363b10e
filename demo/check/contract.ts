import type { Schema } from '@cfworker/json-schema';
import { readLanguageTag } from '../../src/call/read-text.js';
import type { Finding, Kind } from './finding.js';
import { at, isObject, pathOf, type Steps } from './json-path.js';

/** What the top of a call cannot be without. */
const required = ['version', 'id', 'title', 'summary', 'join', 'signatories'];

/** Every place in the JSON that is not as the schema has it, by its path. The validator is loaded when it is needed. */
export async function checkContract(json: unknown, schema: Schema): Promise<readonly Finding[]> {
  const { Validator } = await import('@cfworker/json-schema');
  const { errors } = new Validator(schema, '2020-12', false).validate(json);
  const places = errors.flatMap(({ instanceLocation, keyword, error }) => {
    const steps = stepsOf(instanceLocation);
    const lacking = keyword === 'required' && /"(.+)"/.exec(error)?.[1];
    // One of the two ways to join is enough: what lacks is not either, but the whole.
    return [lacking && steps.at(-1) !== 'join' ? [...steps, lacking] : steps];
  });
  return deepest(places).map(steps => violation(steps, json));
}

/** Of signatories with the same id only the first is shown and counted, which a schema cannot say. */
export function checkIds(json: unknown): readonly Finding[] {
  const signatories = isObject(json) && Array.isArray(json['signatories']) ? json['signatories'] : [];
  const ids = signatories.map((entry: unknown) => (isObject(entry) ? entry['id'] : undefined));
  return ids.flatMap((id, index): Finding[] =>
    typeof id === 'string' && ids.indexOf(id) < index
      ? [{ grade: 'advice', code: 'twice', value: id, at: [`$.signatories[${index}]`] }]
      : [],
  );
}

/** Without one of the keys that a call needs there is no widget; anything else is left out of it. */
function violation(steps: Steps, json: unknown): Finding {
  const value = at(json, steps);
  const fatal = steps.length === 0 || (steps.length === 1 && required.includes(String(steps[0])));
  return {
    grade: fatal ? 'wrong' : 'advice',
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

/** Whether the place is one language of a text or of an address: `$.title.fr`, `$.topics[1].fr`. */
function isInMap(steps: Steps): boolean {
  const before = steps.at(-2);
  const isEntry = typeof before === 'number' && ['topics', 'aims'].includes(String(steps.at(-3)));
  return isEntry || before === 'url' || kinds[String(before)] === 'text';
}

/** A container is at fault for what is in it: only what has no fault within is told. */
function deepest(places: readonly Steps[]): readonly Steps[] {
  const byPath = new Map(places.map(steps => [pathOf(steps), steps]));
  const all = [...byPath.values()];
  return all.filter(
    steps =>
      !all.some(other => other.length > steps.length && steps.every((step, index) => step === other[index])),
  );
}

/** From a JSON Pointer in a fragment (RFC 6901 §6): `#/signatories/3/url`. */
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
