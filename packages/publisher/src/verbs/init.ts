import { basename, resolve } from 'node:path';
import { idFromName } from 'metropolis-call-contract';
import { startingCall } from '../init/starting-call.js';
import { templatesFor } from '../init/templates.js';
import { writeNewFiles } from '../files/write-new-files.js';
import { printable } from '../terminal/printable.js';
import { Stop } from '../terminal/stop.js';
import type { Verb } from './verb.js';

interface Options {
  readonly languages: string;
}

export const init: Verb = {
  define(command) {
    command
      .argument('<folder>', 'a new folder, or an existing folder without a call')
      .option('--languages <tags>', 'languages of the call, the default one first', 'en,fr,es')
      .addHelpText(
        'after',
        `
The folder gets a call.json with empty texts, a README with the next steps, and workflows for GitHub and GitLab that check
and publish each change. Existing files are not changed.

Examples:
  metropolis-call init our-call
  metropolis-call init . --languages es,pt-BR

Exit status: 0 made, 1 nothing was written, 2 wrong use`,
      );
  },

  async run(io, [folder = ''], options) {
    const languages = (options as Options).languages.split(',').map(tag => canonicalTag(tag.trim()));
    const call = startingCall(
      idFromName(basename(resolve(folder))) || 'call',
      [...new Set(languages)],
      new Date(),
    );
    const files = new Map([['call.json', call], ...templatesFor([...new Set(languages)])]);
    await writeNewFiles(folder, files);
    io.print(
      `Made in ${printable(folder)}: ${[...files.keys()].join(', ')}`,
      'Next: write the texts in call.json. The README.md beside it explains how.',
    );
    return { status: 0, json: { written: true, folder, files: [...files.keys()] } };
  },
};

function canonicalTag(tag: string): string {
  try {
    return new Intl.Locale(tag).toString();
  } catch {
    const remedy = 'Write tags such as en, fr, es or pt-BR, separated by commas.';
    throw new Stop(2, {
      where: '--languages',
      what: `This is not a language tag: ${printable(tag)}`,
      remedy,
    });
  }
}
