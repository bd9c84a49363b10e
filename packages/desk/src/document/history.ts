/** The states for undo and redo. States are immutable. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** The field that was changed last. Quick successive changes of one field are undone in one step. */
  readonly field?: string | undefined;
  /** Time of the last change, in milliseconds. */
  readonly time: number;
}

/** At most this many steps can be undone. */
const mostSteps = 1000;

/** After a pause of this length, in milliseconds, typing begins a new step. */
const pause = 2000;

export function startHistory<State>(present: State, past: readonly State[] = []): History<State> {
  return { past, present, future: [], time: 0 };
}

/** Adds a state. @param field the field that is typed into. Default: the change is a step of its own. */
export function record<State>(
  history: History<State>,
  present: State,
  time: number,
  field?: string,
): History<State> {
  const goesOn = field !== undefined && field === history.field && time - history.time < pause;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present, future: [], field, time };
}

/** Goes one step back. Returns the same history if there is nothing to undo. */
export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const last = past.at(-1);
  return last === undefined
    ? history
    : { past: past.slice(0, -1), present: last, future: [present, ...future], time: 0 };
}

/** Goes one step forward. Returns the same history if there is nothing to redo. */
export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const [next, ...others] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: others, time: 0 };
}
