import { Option } from 'commander';
import { compare, type Comparison, readSheet, type RowDraft, type Sheet } from '../core/index.js';
import { type CallFiles, openCallFiles } from '../files/call-files.js';
import { packagedCities } from '../files/read-cities.js';
import { readFile } from '../files/read-source.js';
import { count } from '../terminal/count.js';
import type { Outcome } from '../terminal/io.js';
import { printable } from '../terminal/printable.js';
import { Stop, type Trouble } from '../terminal/stop.js';
import { addCallOptions, type CallOptions } from './call-options.js';
import { cellTrouble, changeLines, countsLine, sheetLines, sheetTrouble } from './import-words.js';
import { saveChange } from './save-change.js';
import type { Verb } from './verb.js';

interface Options extends CallOptions {
  readonly yes?: boolean;
  readonly lookAlikes: 'skip' | 'add' | 'update';
}

/** The most faults shown. Further ones mostly have the same cause. */
const mostFaults = 100;

export const importSheet: Verb = {
  define(command) {
    command
      .argument('<file.csv>', 'a spreadsheet, saved as CSV')
      .option('-y, --yes', 'write without asking')
      .addOption(
        new Option('--look-alikes <what>', 'what to do with rows that look like an existing signatory')
          .choices(['skip', 'add', 'update'])
          .default('skip'),
      );
    addCallOptions(command).addHelpText(
      'after',
      `
Columns are recognised by their headings, in English, French or Spanish, in any order:
  id, name, name:fr (or any language), country, url, member, role, joined, latitude, longitude
A row changes an existing signatory if it has the same id, or no id and exactly the same name. Empty cells change nothing.
New signatories get a location from the list of cities, if the file has no columns for it.
The command shows the changes and asks before it writes. Either all changes are written or none.

Examples:
  metropolis-call import signatories.csv
  metropolis-call import signatories.csv --yes --look-alikes add

Exit status: 0 the call has all rows, 1 nothing was written, or look-alikes were left out, 2 wrong use or nothing to read`,
    );
  },

  async run(io, [path = ''], options) {
    const { file, list, yes, lookAlikes } = options as Options;
    const files = await openCallFiles(file, list);
    const sheet = await readRows(path);
    const comparison = compareRows(files, sheet, lookAlikes);
    stopAtFaults(path, sheet, comparison);
    io.print(...sheetLines(path, sheet), '', ...changeLines(comparison), '', countsLine(comparison));
    const { added, changed, alike } = comparison;
    const size = added.length + changed.length;
    const isAlright = size > 0 && (yes || (await io.ask(question(comparison, file))));
    if (isAlright) {
      await saveChange(files, { added: added.map(({ entry }) => entry), changed });
      io.print(`Written to ${printable(files.list?.label ?? file)}.`);
    } else {
      io.print(size ? 'Nothing was written.' : 'There is nothing to write.');
    }
    if (alike.length) {
      io.print(
        `${count(alike.length, 'row was', 'rows were')} left out. Add the id of the existing signatory, or use --look-alikes.`,
      );
    }
    return outcomeOf(comparison, isAlright, sheet);
  },
};

async function readRows(path: string): Promise<Sheet> {
  const { bytes } = await readFile(path);
  const sheet = readSheet(bytes);
  if ('code' in sheet) {
    throw new Stop(2, sheetTrouble(path, sheet));
  }
  return sheet;
}

function compareRows(
  { open }: CallFiles,
  sheet: Sheet,
  lookAlikes: Options['lookAlikes'],
): Comparison<RowDraft> {
  const hasPlaces = sheet.columns.some(({ field }) => field === 'latitude' || field === 'longitude');
  return compare(open.signatories, sheet.drafts, {
    language: open.language,
    cities: packagedCities(),
    locate: !hasPlaces,
    lookAlikes: lookAlikes === 'skip' ? 'keep-apart' : lookAlikes,
  });
}

function stopAtFaults(path: string, sheet: Sheet, { faults }: Comparison<RowDraft>): void {
  const [first, ...others] = faults.slice(0, mostFaults).map(fault => cellTrouble(path, sheet, fault));
  if (first) {
    const more = faults.length - mostFaults;
    const summary: Trouble = {
      where: printable(path),
      what: `${count(faults.length, 'cell', 'cells')} cannot be used${more > 0 ? ` (${more} of them are not shown)` : ''}. Nothing was written.`,
      remedy: 'Correct the spreadsheet, and import it again.',
    };
    throw new Stop(1, first, ...others, summary);
  }
}

function question({ alike }: Comparison<RowDraft>, file: string): string {
  const left = alike.length ? ` (without the ${count(alike.length, 'look-alike', 'look-alikes')})` : '';
  return `Write this to ${printable(file)}${left}?`;
}

function outcomeOf(
  { added, changed, alike, unchanged }: Comparison<RowDraft>,
  isWritten: boolean,
  { unused }: Sheet,
): Outcome {
  const isDone = (isWritten || !(added.length + changed.length)) && !alike.length;
  return {
    status: isDone ? 0 : 1,
    json: {
      written: isWritten,
      new: added.map(({ draft, entry }) => ({ row: draft.row, entry })),
      changed: changed.map(({ draft, before, entry, keys }) => ({ row: draft.row, keys, before, entry })),
      alike: alike.map(({ draft, entry, other, likeness }) => ({ row: draft.row, entry, other, likeness })),
      unchanged: unchanged.length,
      unusedColumns: unused,
    },
  };
}
