import { Command } from 'commander';
import { publishCommand } from './verbs/publish.js';

/** The command `metropolis-call`. */
export async function main(args: readonly string[]): Promise<void> {
  const program = new Command('metropolis-call').exitOverride(({ exitCode }) => {
    process.exit(exitCode === 0 ? 0 : 2);
  });
  program.addCommand(publishCommand().copyInheritedSettings(program));
  await program.parseAsync([...args], { from: 'user' });
}
