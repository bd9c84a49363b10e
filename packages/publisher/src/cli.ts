import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { ioFor, printJson, printTrouble } from './terminal/io.js';
import { type Status, Stop } from './terminal/stop.js';
import type { Verb } from './verbs/verb.js';
import { verbs } from './verbs/verbs.js';

/** Runs the command line. Returns the exit status. */
export async function main(args: readonly string[]): Promise<Status> {
  endWithReader();
  const program = newProgram();
  let status: Status = 0;
  for (const { name, summary, load } of verbs) {
    const command = program.command(name).summary(summary).description(`${summary}.`);
    if (args.includes(name)) {
      const verb = await load();
      verb.define(command, args);
      command.option('--json', 'print the outcome as JSON, for other programs').action(async () => {
        status = await run(verb, command);
      });
    }
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? 0 : 2;
    }
    throw error;
  }
}

function newProgram(): Command {
  const { version, description } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { readonly version: string; readonly description: string };
  return new Command('metropolis-call')
    .description(description)
    .version(version)
    .exitOverride()
    .showHelpAfterError('Add --help to see how it is used.')
    .addHelpText('after', '\nDetails and examples of a verb: metropolis-call <verb> --help');
}

async function run(verb: Verb, command: Command): Promise<Status> {
  const io = ioFor(command.opts());
  try {
    const { status, json } = await verb.run(io, command.args, command.opts());
    if (io.isJson) {
      printJson(json);
    }
    return status;
  } catch (error) {
    if (!(error instanceof Stop)) {
      throw error;
    }
    if (io.isJson) {
      printJson({ written: false, errors: error.troubles });
    } else {
      error.troubles.forEach(printTrouble);
    }
    return error.status;
  }
}

/** Exits when the program that reads the output ends first (`| head`). */
function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      throw error;
    }
    process.exit();
  });
}
