import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import type { Status, Trouble } from './stop.js';

/** The input and output of a verb. */
export interface Io {
  /** Writes lines to the standard output. Does nothing with `--json`. */
  print(...lines: readonly string[]): void;
  /** Asks a question on the standard error. Any answer except yes means no. The end of the input means no, too. */
  ask(question: string): Promise<boolean>;
  /** The text in a colour, if the terminal supports colours. The text must be complete without the colour. */
  paint(colour: 'red' | 'yellow' | 'green' | 'dim', text: string): string;
  readonly isJson: boolean;
}

/** The result of a verb. `--json` prints `json`. */
export interface Outcome {
  readonly status: Status;
  readonly json: object;
}

const yes = /^\s*(y|yes|o|oui|s|si|sí)\s*$/i;

export function ioFor({ json = false }: { readonly json?: boolean }): Io {
  const hasColours = process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return {
    isJson: json,
    print: (...lines) => {
      if (!json) {
        process.stdout.write(lines.map(line => `${line}\n`).join(''));
      }
    },
    ask: async question => !json && yes.test(await answerTo(question)),
    paint: (colour, text) => (hasColours ? styleText(colour, text) : text),
  };
}

export function printJson(json: object): void {
  process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
}

export function printTrouble({ what, where, remedy }: Trouble): void {
  process.stderr.write(`✗ ${where === undefined ? '' : `${where}: `}${what}\n  → ${remedy}\n`);
}

function answerTo(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise(resolve => {
    lines.once('close', () => resolve(''));
    lines.question(`${question} [y/N] `, answer => {
      resolve(answer);
      lines.close();
    });
  });
}
