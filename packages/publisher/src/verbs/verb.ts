import type { Command, OptionValues } from 'commander';
import type { Io, Outcome } from '../terminal/io.js';

/** The interface of a verb's module. */
export interface Verb {
  /**
   * Adds arguments and options to the command, and examples to its help. Must not add `--json`: the caller does.
   *
   * @param args the command line, for options whose names are not known beforehand.
   */
  define(command: Command, args: readonly string[]): void;
  /** Runs the verb. Throws a `Stop` if the verb cannot continue. */
  run(io: Io, operands: readonly string[], options: OptionValues): Promise<Outcome>;
}
