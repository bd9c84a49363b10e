// The size of the long tests in `npm test`. `test/server/run-settings-plugin.ts` serves other values for longer runs.

/** How many documents the fuzz test makes. */
export const documents: number = 400;

/** The seed of the fuzz test. A failure names its seed; the same seed makes the same documents. Default: any. */
export const seed: number | undefined = undefined;

/** How many visits and checks the leak test makes. */
export const checks: number = 200;
