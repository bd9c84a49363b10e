import type { Verb } from './verb.js';

/** The verbs, in the order of the help. The module of a verb is loaded when it is called. */
export const verbs: readonly {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Verb>;
}[] = [
  {
    name: 'init',
    summary: 'Start a folder for a new call',
    load: async () => (await import('./init.js')).init,
  },
  {
    name: 'check',
    summary: 'Report what is wrong with a call, and how to correct it',
    load: async () => (await import('./check.js')).check,
  },
  {
    name: 'add',
    summary: 'Add a signatory',
    load: async () => (await import('./add.js')).add,
  },
  {
    name: 'withdraw',
    summary: 'Remove a signatory',
    load: async () => (await import('./withdraw.js')).withdraw,
  },
  {
    name: 'import',
    summary: 'Add and change signatories from a spreadsheet',
    load: async () => (await import('./import.js')).importSheet,
  },
  {
    name: 'export',
    summary: 'Write the signatories into a spreadsheet',
    load: async () => (await import('./export.js')).exportSheet,
  },
  {
    name: 'publish',
    summary: 'Write everything that a call needs on a web host',
    load: async () => (await import('./publish.js')).publish,
  },
];
