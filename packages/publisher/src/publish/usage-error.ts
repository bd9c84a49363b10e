/** What the person who ran the command has to mend: a wrong option, a file that is not there. Its message says how. */
export class UsageError extends Error {}
