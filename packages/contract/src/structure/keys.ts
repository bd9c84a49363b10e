import type { Report } from '../finding.js';
import { formats, type ObjectKind } from '../format.js';
import type { Steps } from '../path.js';
import { plainOf, type Speller, spellerOf } from '../similar.js';

/** The path of each kind of object. A misplaced key is looked up in this order. */
const places: readonly (readonly [ObjectKind, string])[] = [
  ['join', '$.join'],
  ['location', '$.signatories[*].location'],
  ['call', '$'],
  ['signatory', '$.signatories[*]'],
  ['organizer', '$.organizer'],
  ['document', '$.documents[*]'],
  ['practice', '$.practices[*]'],
  ['milestone', '$.milestones[*]'],
];

/** Maps words that people often write to the key of the format. */
const otherWords: Readonly<Record<string, string>> = {
  language: 'lang',
  locale: 'lang',
  link: 'url',
  href: 'url',
  website: 'url',
  homepage: 'url',
  lng: 'longitude',
  signed: 'joined',
  date: 'joined',
  description: 'summary',
  state: 'status',
  signatory: 'signatories',
};

const spellers = new Map<ObjectKind, Speller>(
  places.map(([kind]) => [kind, spellerOf(Object.keys(formats[kind].keys))]),
);

const homes = new Map(
  places
    .flatMap(([kind, place]) => Object.keys(formats[kind].keys).map(key => [plainOf(key), place] as const))
    .reverse(),
);

/** Reports an unknown key that looks like a known one, or belongs elsewhere. All other unknown keys are allowed. */
export function checkUnknownKey(kind: ObjectKind, key: string, steps: Steps, report: Report): void {
  const suggestion = knownWord(kind, key) ?? spellers.get(kind)?.(key);
  if (suggestion) {
    report('misspelt-key', [...steps, key], { key, suggestion });
    return;
  }
  const belongs = key.length <= 40 && homes.get(plainOf(key));
  if (belongs) {
    report('misplaced-key', [...steps, key], { key, belongs });
  }
}

function knownWord(kind: ObjectKind, key: string): string | undefined {
  const plain = key.toLowerCase();
  const word = Object.hasOwn(otherWords, plain) ? otherWords[plain] : undefined;
  return word && Object.hasOwn(formats[kind].keys, word) ? word : undefined;
}
