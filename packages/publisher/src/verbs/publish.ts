import { describe } from 'metropolis-call-contract';
import { Command } from 'commander';
import { publish, type PublishReport, UsageError } from '../publish/publish.js';

interface Options {
  readonly out: string;
  readonly base: string;
  readonly against?: string;
  readonly yesWithdrawn?: readonly string[];
  readonly replaceRelease?: boolean;
  readonly json?: boolean;
}

/** The verb `publish`. It sets the exit status: 0, 1 if there is a finding against publishing, 2 for a wrong use. */
export function publishCommand(): Command {
  return new Command('publish')
    .description('Check a call, and write everything that it needs on a static web host.')
    .argument('<call>', 'the call’s JSON: a file or a web address')
    .requiredOption('--out <dir>', 'folder to write; what publish wrote there before is replaced whole')
    .requiredOption('--base <url>', 'web address that the folder will have')
    .option('--against <call>', 'version before: a file or a web address (default: that in the folder)')
    .option('--yes-withdrawn <id...>', 'these signatories have withdrawn: publish without them')
    .option('--replace-release', 'write the widget’s release anew, even if its bytes differ under the same version')
    .option('--json', 'say what was done as JSON')
    .action(run);
}

async function run(source: string, { json, yesWithdrawn, ...options }: Options): Promise<void> {
  try {
    const report = await publish({ source, withdrawn: yesWithdrawn ?? [], ...options });
    console.log(json ? JSON.stringify(report, null, 2) : say(report));
    process.exitCode = report.published ? 0 : 1;
  } catch (error) {
    if (!(error instanceof UsageError)) {
      throw error;
    }
    console.error(json ? JSON.stringify({ published: false, error: error.message }) : error.message);
    process.exitCode = 2;
  }
}

function say({ findings, changedRelease, summary }: PublishReport): string {
  const told = findings.filter(({ severity }) => severity === (summary ? 'advice' : 'problem')).map(sayFinding);
  if (changedRelease.length > 0) {
    told.push(
      `problem: the folder has a release of the same version with other bytes (${changedRelease.join(', ')}). Pages load it by the hash of its bytes. Publish with that release or with a newer version, or say --replace-release.`,
    );
  }
  return [...told, summary ? saySummary(summary) : 'Nothing was published.'].join('\n');
}

function sayFinding(finding: PublishReport['findings'][number]): string {
  const { what, loss, remedy } = describe(finding);
  const place = finding.position ? `:${finding.position.line}:${finding.position.column}` : '';
  const words = [what, loss, remedy].filter(Boolean).join(' ');
  return `${finding.severity}: ${finding.file}.json${place} ${finding.path} ${words}`;
}

function saySummary(summary: NonNullable<PublishReport['summary']>): string {
  const { folder, address, languages, signatories, undated, files, bytes, version, kept } = summary;
  const megabytes = (bytes / 1e6).toFixed(1);
  return [
    `Published ${address} in ${languages.join(', ')}: ${signatories} signatories, release ${version}.`,
    `${files} files (${megabytes} MB) in ${folder}.`,
    ...(undated > 0 ? [`Not in the feeds: ${undated} signatories whose day of joining is not known ("joined").`] : []),
    ...(kept.length > 0 ? [`Older releases that stay: ${kept.join(', ')}.`] : []),
    'Copy the folder to your web host. How to set up the server stands in server/ and _headers.',
  ].join('\n');
}
