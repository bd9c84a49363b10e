import { type Command, Option } from 'commander';
import type { MessageLanguage } from 'metropolis-call-contract';

/** How a call is checked, for the verbs that do. */
export interface CheckOptions {
  readonly against?: string;
  readonly withdrawn?: readonly string[];
  readonly language: MessageLanguage;
}

/** @param noVersion what is compared with if nothing is named. */
export function addCheckOptions(command: Command, noVersion?: string): Command {
  const before = 'file or address of the version before: also says what changed by mistake';
  return command
    .option('--against <call>', noVersion === undefined ? before : `${before} (default: ${noVersion})`)
    .option('--withdrawn <ids...>', 'ids of those who have withdrawn since, and are not missed')
    .addOption(
      new Option('--language <language>', 'language of the findings')
        .choices(['en', 'fr', 'es'])
        .default('en'),
    );
}
