import { stat } from 'node:fs/promises';
import { Option } from 'commander';
import { exportCsv, type Separator } from '../core/index.js';
import { openCallFiles } from '../files/call-files.js';
import { replaceFiles } from '../files/replace-files.js';
import { count } from '../terminal/count.js';
import { printable } from '../terminal/printable.js';
import { Stop } from '../terminal/stop.js';
import { addCallOptions, type CallOptions } from './call-options.js';
import type { Verb } from './verb.js';

interface Options extends CallOptions {
  readonly yes?: boolean;
  readonly separator: 'semicolon' | 'comma' | 'tab';
}

const separators: Readonly<Record<Options['separator'], Separator>> = {
  semicolon: ';',
  comma: ',',
  tab: '\t',
};

export const exportSheet: Verb = {
  define(command) {
    command
      .argument('<file.csv>', 'the file to write')
      .option('-y, --yes', 'replace the file if it is there')
      .addOption(
        new Option(
          '--separator <name>',
          'with semicolon, numbers have decimal commas, as Excel expects in most of Europe and Latin America',
        )
          .choices(Object.keys(separators))
          .default('semicolon'),
      );
    addCallOptions(command).addHelpText(
      'after',
      `
"import" can read the file. Cells that a program could run as a formula begin with an apostrophe.

Examples:
  metropolis-call export signatories.csv
  metropolis-call export signatories.csv --separator comma

Exit status: 0 written, 1 nothing was written, 2 wrong use or nothing to read`,
    );
  },

  async run(io, [target = ''], options) {
    const { file, list, yes, separator } = options as Options;
    if (!/\.(csv|tsv|txt)$/i.test(target)) {
      const remedy = 'Name a file that ends with .csv.';
      throw new Stop(2, { where: printable(target), what: 'This is not the name of a CSV file.', remedy });
    }
    const { open } = await openCallFiles(file, list);
    const isThere = (await stat(target).catch(() => undefined)) !== undefined;
    if (isThere && !yes && !(await io.ask(`${printable(target)} already exists. Replace it?`))) {
      const remedy = 'Give the file another name, or add --yes.';
      throw new Stop(1, {
        where: printable(target),
        what: 'The file already exists. Nothing was written.',
        remedy,
      });
    }
    await replaceFiles(
      new Map([[target, exportCsv(open.signatories, open.language, separators[separator])]]),
    );
    const rows = open.signatories.length;
    io.print(`${count(rows, 'signatory', 'signatories')} written to ${printable(target)}.`);
    return { status: 0, json: { written: true, file: target, signatories: rows } };
  },
};
