/** The raw figures of a run. Times are in milliseconds, sizes in bytes. */
import type { ConditionKey } from './page.js';
import type { SubjectKey } from './subjects.js';
import type { Host } from './write.js';

/** What the detector found on a page. */
export interface Found {
  /** When the content was there. */
  readonly shown: number;
  /** When the content was painted. */
  readonly painted: number;
  /** Time in `JSON.parse`. */
  readonly parse: number;
  /** The work of the main thread until the content was painted. */
  readonly work: number;
}

/** The measurements of a page until it was at rest. */
export interface Settled {
  /** Total blocking time. */
  readonly blocking: number;
  /** Sum of the layout shifts. */
  readonly shift: number;
}

export interface PaintRecord extends Found, Settled {
  readonly round: number;
  readonly condition: ConditionKey;
  readonly subject: SubjectKey;
  readonly cache: 'cold' | 'warm';
}

export interface ShiftRecord {
  readonly round: number;
  readonly subject: SubjectKey;
  readonly shift: number;
}

export interface HeapRecord {
  readonly round: number;
  readonly subject: SubjectKey;
  readonly heap: number;
}

type Opening = Pick<Found, 'painted' | 'parse' | 'work'>;

/** The heap of a page by kind of object, in bytes. */
export interface HeapPartsRecord {
  readonly subject: 'widget' | 'emptyLit' | 'blank';
  readonly parts: Readonly<Record<string, number>>;
}

/** Visits of one round: 13 signatories, 10,000 in the call, and 10,000 with their list apart. */
export interface SignatoriesRecord {
  readonly round: number;
  readonly condition: ConditionKey;
  readonly subject: SubjectKey;
  readonly few: Opening;
  readonly many: Opening;
  /** The floor cannot do this. */
  readonly apart?: Opening;
}

export interface ListRecord {
  readonly round: number;
  readonly opening: number;
  /** From the answer with the separate list to the paint of its first entries. */
  readonly openingApart: number;
  /** The files that the checks requested, if the list is separate. */
  readonly checked: readonly string[];
  /** Empty if the list has no search. */
  readonly keystrokes: readonly number[];
}

/** The cost of each further widget on a page. */
export interface CrowdFigures {
  readonly time: number;
  readonly work: number;
  readonly requests: number;
}

export interface CrowdRecord {
  readonly round: number;
  readonly widget: CrowdFigures;
  readonly floor: CrowdFigures;
}

export interface ModuleSize {
  readonly module: string;
  readonly minified: number;
  readonly compressed: number;
}

export interface Payload {
  readonly scripts: Readonly<Record<string, number>>;
  readonly languages: Readonly<Record<string, number>>;
}

export interface Machine extends Host {
  readonly rounds: number;
  readonly browser: string;
}

export interface Results {
  readonly machine: Machine;
  readonly payload: Payload;
  readonly modules: readonly ModuleSize[];
  /** The differences between the finished DOM of the floor and that of the widget. */
  readonly floorDiffers: readonly string[];
  readonly paint: readonly PaintRecord[];
  readonly shift: readonly ShiftRecord[];
  readonly heap: readonly HeapRecord[];
  readonly heapParts: readonly HeapPartsRecord[];
  readonly signatories: readonly SignatoriesRecord[];
  readonly list: readonly ListRecord[];
  readonly crowd: readonly CrowdRecord[];
}

/** The subjects whose paint a run has measured. */
export function subjectsOf(paint: readonly PaintRecord[]): SubjectKey[] {
  return [...new Set(paint.map(({ subject }) => subject))];
}
