import { type Command, Option } from 'commander';
import type { MessageLanguage } from 'metropolis-call-contract';

/** The options of verbs that check a call. */
export interface CheckOptions {
  readonly against?: string;
  readonly withdrawn?: readonly string[];
  readonly language: MessageLanguage;
}

/** @param noVersion describes the default of `--against` in the help */
export function addCheckOptions(command: Command, noVersion?: string): Command {
  const before = 'file or address of the previous version; also reports changes that look like mistakes';
  return command
    .option('--against <call>', noVersion === undefined ? before : `${before} (default: ${noVersion})`)
    .option(
      '--withdrawn <ids...>',
      'ids of signatories who have withdrawn since then; they are not reported as lost',
    )
    .addOption(
      new Option('--language <language>', 'language of the findings')
        .choices(['en', 'fr', 'es'])
        .default('en'),
    );
}
