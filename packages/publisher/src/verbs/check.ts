import { checkSource, parseCall } from '../check/check-source.js';
import { readCall } from '../check/read-call.js';
import { figuresOf, report } from '../check/report.js';
import { Stop } from '../terminal/stop.js';
import { addCheckOptions, type CheckOptions } from './check-options.js';
import type { Verb } from './verb.js';

export const check: Verb = {
  define(command) {
    addCheckOptions(
      command.argument('<call...>', 'files or web addresses of calls; - is the standard input'),
    ).addHelpText(
      'after',
      `
A problem means that visitors would lose something. Advice means that something could be better.
The whole list at "signatoriesUrl" is checked, too: the file with this name beside the call, else the one at the address.

Examples:
  metropolis-call check call.json
  metropolis-call check https://example.org/call/call.json --language fr
  git show HEAD:call.json > before.json && metropolis-call check call.json --against before.json

Exit status: 0 no problem (there may be advice), 1 problems, 2 wrong use or nothing to read`,
    );
  },

  async run(io, places, options) {
    const { against, language, withdrawn } = options as CheckOptions;
    if (against !== undefined && places.length > 1) {
      const remedy = 'Check each call separately, against its own previous version.';
      throw new Stop(2, { what: '--against takes one call.', remedy });
    }
    const previous = against === undefined ? undefined : parseCall(await readCall(against));
    const checked = [];
    for (const place of places) {
      checked.push(...checkSource(await readCall(place), { language, previous, withdrawn }).sources);
    }
    checked.forEach(each => {
      report(each, language, io);
    });
    const figures = figuresOf(checked);
    return { status: figures.problems ? 1 : 0, json: { ...figures, sources: checked } };
  },
};
