import type { Command } from 'commander';

/** Where a call is, for the verbs that change or read its list. */
export interface CallOptions {
  readonly file: string;
  readonly list?: string;
}

export function addCallOptions(command: Command): Command {
  return command
    .option('--file <file>', 'file of the call', 'call.json')
    .option(
      '--list <file>',
      'file of the list, where the call has a "signatoriesUrl" (default: the file beside the call that is named as the address ends)',
    );
}
