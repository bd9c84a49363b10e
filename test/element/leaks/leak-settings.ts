// leaks.config.ts serves others in place of these.

/** How often a widget comes and goes. */
export const visits: number = 1000;

/** How often the call is looked at. */
export const checks: number = 1000;

/** For each of the tests, in milliseconds. */
export const timeLimit: number = 60_000;
