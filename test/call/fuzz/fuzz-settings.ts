// `npm run fuzz` serves others in place of these: see fuzz.config.ts.

export const documents: number = 2000;

/** As a failure tells it; any number where there is none. */
export const seed: number | undefined = undefined;

/** For each of the tests, in milliseconds, so that a failure is told before the test runner's patience ends. */
export const timeLimit: number = 50_000;
