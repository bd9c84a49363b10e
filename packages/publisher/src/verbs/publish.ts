import { figuresOf, report } from '../check/report.js';
import { publish as publishCall, type PublishSummary } from '../publish/publish.js';
import { count } from '../terminal/count.js';
import { printable } from '../terminal/printable.js';
import { addCheckOptions, type CheckOptions } from './check-options.js';
import type { Verb } from './verb.js';

interface Options extends CheckOptions {
  readonly out: string;
  readonly base: string;
  readonly online?: boolean;
  readonly replaceRelease?: boolean;
}

export const publish: Verb = {
  define(command) {
    command
      .argument('<call>', 'file or web address of the call; - is the standard input')
      .requiredOption(
        '--out <folder>',
        'folder to write; the whole content of an earlier publish is replaced',
      )
      .requiredOption('--base <url>', 'web address that the folder will have');
    addCheckOptions(command, 'the one in the folder')
      .option(
        '--online',
        'fetch what is online at --base, to compare with it and to keep its older releases of the widget',
      )
      .option(
        '--replace-release',
        'replace the release of the widget, even if its bytes changed and its version did not',
      )
      .addHelpText(
        'after',
        `
The folder has everything that a call needs on a static web host: pages in each language, the widget with its files,
badges, feeds, the signatories as a spreadsheet, and the configuration of the server.
A call with problems is not published. A signatory who is lost and not in --withdrawn is a problem, too.

Examples:
  metropolis-call publish call.json --out site --base https://example.org/call/
  metropolis-call publish call.json --out site --base https://example.org/call/ --online
  metropolis-call publish call.json --out site --base https://example.org/call/ --withdrawn ciudad-de-mexico

Exit status: 0 published, 1 problems, and nothing was written, 2 wrong use or nothing to read`,
      );
  },

  async run(io, [source = ''], options) {
    const { out, base, online, against, withdrawn, language, replaceRelease } = options as Options;
    const { sources, summary } = await publishCall({
      source,
      out,
      base,
      online,
      against,
      withdrawn,
      language,
      replaceRelease,
    });
    sources.forEach(each => {
      report(each, language, io);
    });
    io.print('', ...(summary ? linesOf(summary) : ['Nothing was written.']));
    return {
      status: summary ? 0 : 1,
      json: { written: summary !== undefined, ...figuresOf(sources), ...summary, sources },
    };
  },
};

function linesOf(summary: PublishSummary): readonly string[] {
  const { folder, address, languages, signatories, undated, files, bytes, release, olderReleases } = summary;
  const size = `${count(files, 'file', 'files')}, ${(bytes / 1e6).toFixed(1)} MB`;
  return [
    `Published in ${printable(folder)} (${size}): ${count(signatories, 'signatory', 'signatories')}, in ${languages.map(tag => printable(tag)).join(', ')}, with the widget ${release}.`,
    ...(undated > 0
      ? [
          `Not in the feeds, because they have no "joined" date: ${count(undated, 'signatory', 'signatories')}.`,
        ]
      : []),
    ...(olderReleases.length > 0 ? [`Kept for pages that load them: ${olderReleases.join(', ')}.`] : []),
    `Next: copy the folder to the web host, so that it is at ${address}. The configuration of the server is in server/ and _headers.`,
  ];
}
