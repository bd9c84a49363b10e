import type { Command } from 'commander';

/** The options for the files of a call, for verbs that change or read its list. */
export interface CallOptions {
  readonly file: string;
  readonly list?: string;
}

export function addCallOptions(command: Command): Command {
  return command
    .option('--file <file>', 'file of the call', 'call.json')
    .option(
      '--list <file>',
      'file of the list, if the call has "signatoriesUrl" (default: the file beside the call with the file name in that address)',
    );
}
