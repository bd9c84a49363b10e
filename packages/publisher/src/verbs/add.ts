import { type Added, compare, type CompareOptions, type Draft, type Entry } from '../core/index.js';
import { openCallFiles } from '../files/call-files.js';
import { packagedCities } from '../files/read-cities.js';
import type { Io } from '../terminal/io.js';
import { printable } from '../terminal/printable.js';
import { Stop, type Trouble } from '../terminal/stop.js';
import { type AddOptions, addSignatoryOptions, draftOf } from './add-options.js';
import { addCallOptions } from './call-options.js';
import { cityNote, detailsOf, likenessWords, titleOf } from './entry-words.js';
import { wordsOf } from './fault-words.js';
import { inCity, locationNote } from './locate.js';
import { saveChange } from './save-change.js';
import type { Verb } from './verb.js';

export const add: Verb = {
  define(command, args) {
    command.argument('<name>', 'name of the institution, in the default language of the call');
    addSignatoryOptions(command, args);
    command.option('-y, --yes', 'add it even if it looks like an existing signatory');
    addCallOptions(command).addHelpText(
      'after',
      `
In the rest of the file, only "updated" changes, and the counts, if the call states them.

Examples:
  metropolis-call add "Ciudad de México" --country MX --member --joined today
  metropolis-call add "Chicago Council on Global Affairs" --country US --city Chicago
  metropolis-call add "Barcelona Metropolitan Area" --name:ca "Àrea Metropolitana de Barcelona" --country ES --city Barcelona

Exit status: 0 added, 1 nothing was written, 2 wrong use or nothing to read`,
    );
  },

  async run(io, [name = ''], options) {
    const { file, list, city, yes } = options as AddOptions;
    const files = await openCallFiles(file, list);
    const cities = packagedCities();
    const given = draftOf(name, options as AddOptions);
    const draft = city === undefined ? given : inCity(given, city, cities);
    const { signatories, language } = files.open;
    const added = await place(io, signatories, draft, { language, cities, locate: true }, yes);
    if (!added) {
      io.print('Nothing was written.');
      return { status: 1, json: { written: false } };
    }
    await saveChange(files, { added: [added.entry] });
    const { entry } = added;
    const note = added.city ? cityNote(added.city, entry) : locationNote(entry, name, cities);
    io.print(`+ ${titleOf(entry)}  ${detailsOf(entry)}`, ...(note === undefined ? [] : [`  ${note}`]));
    io.print(`Written to ${printable(files.list?.label ?? file)}.`);
    return { status: 0, json: { written: true, added: entry } };
  },
};

/** The new entry. Undefined if it looks like an existing one and the user does not confirm it. */
async function place(
  io: Io,
  list: readonly unknown[],
  draft: Draft,
  options: CompareOptions,
  isSure = false,
): Promise<Added<Draft> | undefined> {
  const { added, changed, unchanged, alike, faults } = compare(list, [draft], options);
  const [fault, ...others] = faults.map(each => troubleOf(each.key, wordsOf(each)));
  if (fault) {
    throw new Stop(2, fault, ...others);
  }
  const known = [...changed, ...unchanged][0]?.before;
  if (known) {
    throw new Stop(1, knownTrouble(known));
  }
  const [lookAlike] = alike;
  if (!lookAlike) {
    return added[0];
  }
  const reason = `It looks like ${titleOf(lookAlike.other)}: ${likenessWords[lookAlike.likeness]}.`;
  io.print(reason);
  const isAdded = isSure || (await io.ask(`Add ${titleOf(lookAlike.entry)} anyway?`));
  return isAdded ? place(io, list, draft, { ...options, lookAlikes: 'add' }) : undefined;
}

function knownTrouble(known: Entry): Trouble {
  return {
    what: `${titleOf(known)} is already in the list. Nothing was written.`,
    remedy:
      'To change the entry, edit the file, or import a row with its id. To add another institution, give it a different --id.',
  };
}

function troubleOf(
  key: string,
  { what, remedy }: { readonly what: string; readonly remedy: string },
): Trouble {
  return { where: key === 'name' ? 'name' : `--${key}`, what: printable(what, 500), remedy };
}
