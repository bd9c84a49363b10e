import { Option } from 'commander';
import type { MessageLanguage } from 'metropolis-call-contract';
import { checkSource, readPrevious } from '../check/check-source.js';
import { countProblems, report } from '../check/report.js';
import { Stop } from '../terminal/stop.js';
import type { Verb } from './verb.js';

interface Options {
  readonly against?: string;
  readonly language: MessageLanguage;
}

export const check: Verb = {
  define(command) {
    command
      .argument('<call...>', 'files or web addresses of calls; - is the standard input')
      .option('--against <call>', 'file or address of the version before: also says what changed by mistake')
      .addOption(
        new Option('--language <language>', 'language of the findings')
          .choices(['en', 'fr', 'es'])
          .default('en'),
      )
      .addHelpText(
        'after',
        `
A problem is what a visitor would lose. Advice is what could be better.
The whole list at "signatoriesUrl" is checked, too: the file of that name beside the call, else the one at the address.

Examples:
  metropolis-call check call.json
  metropolis-call check https://example.org/call/call.json --language fr
  git show HEAD:call.json > before.json && metropolis-call check call.json --against before.json

Exit status: 0 no problem (there may be advice), 1 problems, 2 wrong use or nothing to read`,
      );
  },

  async run(io, places, options) {
    const { against, language } = options as Options;
    if (against !== undefined && places.length > 1) {
      const remedy = 'Check each call by itself, against its own version before.';
      throw new Stop(2, { what: '--against takes one call.', remedy });
    }
    const previous = against === undefined ? undefined : await readPrevious(against);
    const checked = [];
    for (const place of places) {
      checked.push(...(await checkSource(place, language, previous)));
    }
    checked.forEach(each => {
      report(each, language, io);
    });
    const findings = checked.flatMap(each => each.findings);
    const problems = countProblems(findings);
    return {
      status: problems ? 1 : 0,
      json: { problems, advice: findings.length - problems, sources: checked },
    };
  },
};
