import { LookAlikes } from '../core/index.js';
import { isObject, type JsonObject } from '../core/json/values.js';
import { openCallFiles } from '../files/call-files.js';
import { printable } from '../terminal/printable.js';
import { Stop } from '../terminal/stop.js';
import { addCallOptions, type CallOptions } from './call-options.js';
import { titleOf } from './entry-words.js';
import { saveChange } from './save-change.js';
import type { Verb } from './verb.js';

export const withdraw: Verb = {
  define(command) {
    addCallOptions(command.argument('<id>', 'id of the signatory')).addHelpText(
      'after',
      `
Also sets "updated", and reduces "signatoryCount" and "memberCount" if the call states them.

Example:
  metropolis-call withdraw ciudad-de-mexico

Exit status: 0 done, 1 nothing was written, 2 wrong use or nothing to read`,
    );
  },

  async run(io, [id = ''], options) {
    const { file, list } = options as CallOptions;
    const files = await openCallFiles(file, list);
    const entries = files.open.signatories.filter(isObject);
    const gone = entries.filter(entry => entry.id === id);
    if (!gone.length) {
      const what = `Nobody has the id ${printable(id)}.`;
      throw new Stop(1, { what, where: printable(file), remedy: hint(id, entries) });
    }
    await saveChange(files, { withdrawn: [id] });
    io.print(...gone.map(entry => `- ${titleOf(entry)}`), `Written to ${printable(file)}.`);
    return { status: 0, json: { written: true, withdrawn: gone } };
  },
};

/** A hint for a wrong id: the user may have written the name. */
function hint(id: string, entries: readonly JsonObject[]): string {
  const people = new LookAlikes();
  entries.forEach(entry => {
    people.add(entry);
  });
  const meant = people.find({ name: id });
  return meant
    ? `Is it ${titleOf(meant.entry)}? The id is in the brackets.`
    : 'Look up the id in the file: it is before the name.';
}
