import type { MessageLanguage } from 'metropolis-call-contract';
import type { Io } from '../terminal/io.js';
import { printable } from '../terminal/printable.js';
import type { CheckedSource, Told } from './told.js';
import { words } from './words.js';

/** The number of findings shown for each source. Further ones mostly have the same cause. */
const most = 100;
/** The most characters shown of a line of a finding: descriptions may quote long texts. */
const longest = 1000;

/** Prints the findings. Marks and words state the severity; colours only repeat it. */
export function report({ source, findings }: CheckedSource, language: MessageLanguage, io: Io): void {
  for (const finding of findings.slice(0, most)) {
    io.print(...linesOf(finding, printable(source), language, io), '');
  }
  if (findings.length > most) {
    io.print(words[language].more(findings.length - most), '');
  }
  const problems = countProblems(findings);
  const mark = problems ? io.paint('red', '✗') : io.paint('green', '✓');
  io.print(`${mark} ${printable(source)}: ${words[language].count(problems, findings.length - problems)}`);
}

/** How many problems and how much advice there are in all sources. */
export function figuresOf(sources: readonly CheckedSource[]): {
  readonly problems: number;
  readonly advice: number;
} {
  const findings = sources.flatMap(each => each.findings);
  const problems = countProblems(findings);
  return { problems, advice: findings.length - problems };
}

function countProblems(findings: readonly Told[]): number {
  return findings.filter(({ severity }) => severity === 'problem').length;
}

function linesOf(finding: Told, source: string, language: MessageLanguage, io: Io): readonly string[] {
  const isProblem = finding.severity === 'problem';
  const label = isProblem ? `✗ ${words[language].problem}` : `! ${words[language].advice}`;
  const place = finding.line === undefined ? source : `${source}:${finding.line}:${finding.column ?? 1}`;
  const lines = [finding.what, finding.loss, finding.remedy && `→ ${finding.remedy}`].filter(Boolean);
  return [
    `${io.paint(isProblem ? 'red' : 'yellow', label)}  ${place}  ${io.paint('dim', printable(finding.path))}`,
    ...lines.map(line => `  ${printable(line, longest)}`),
  ];
}
