import type { Command, OptionValues } from 'commander';
import type { Io, Outcome } from '../terminal/io.js';

/** What a verb's module has. */
export interface Verb {
  /**
   * Adds arguments and options to the command, and examples to its help. `--json` is there already.
   *
   * @param args the command line, for options whose names are not known beforehand.
   */
  define(command: Command, args: readonly string[]): void;
  /** Does it. What stops it is thrown as a `Stop`. */
  run(io: Io, operands: readonly string[], options: OptionValues): Promise<Outcome>;
}
