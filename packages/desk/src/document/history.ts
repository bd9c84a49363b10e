/** What can be undone and done again. States are immutable. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
  /** The field that was changed last: changes of one field, soon after one another, are undone together. */
  readonly field?: string | undefined;
  /** When, in milliseconds. */
  readonly time: number;
}

/** How many steps can be undone. */
const mostSteps = 1000;

/** A pause in typing parts two steps, in milliseconds. */
const pause = 2000;

export function startHistory<State>(present: State, past: readonly State[] = []): History<State> {
  return { past, present, future: [], time: 0 };
}

/** @param field what is typed into. Default: the change is a step of its own. */
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

/** The same history where there is nothing to undo. */
export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const last = past.at(-1);
  return last === undefined
    ? history
    : { past: past.slice(0, -1), present: last, future: [present, ...future], time: 0 };
}

/** The same history where there is nothing to do again. */
export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  const [next, ...others] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: others, time: 0 };
}
