import { Criterion } from '@siteimprove/alfa-wcag';
import type { Claim } from './claim.js';
import { en301549 } from './claims/en-301-549.js';
import { levelA } from './claims/level-a.js';
import { levelAA } from './claims/level-aa.js';
import { recordDates } from './records.js';

/** The report for readers, Markdown, relative to `docs/accessibility/`. */
export function tables(): string {
  return `<!-- Written by \`npm run accessibility\` from scripts/accessibility/claims/. Do not edit. -->

# Accessibility report by criterion

What is claimed of the widget, and what stands for each claim: a test that runs for each change, or a dated
[record](records.md). The same as a file for machines: [openacr.yaml](openacr.yaml). What the report covers is in
[Accessibility](../accessibility.md).

${section('WCAG 2.2, level A', levelA)}
${section('WCAG 2.2, level AA', levelAA)}
${chapters()}`;
}

function chapters(): string {
  return Object.entries(en301549)
    .map(([id, chapter]) => {
      const name = id.replace('en_301_549_', '').replaceAll('_', ' ');
      const title = `EN 301 549: ${name}`;
      return typeof chapter === 'string' ? `## ${title}\n\n${chapter}\n` : section(title, chapter);
    })
    .join('\n');
}

function section(title: string, claims: Readonly<Record<string, Claim>>): string {
  const rows = Object.entries(claims).map(
    ([criterion, claim]) =>
      `| ${titleOf(criterion)} | ${claim.level.replaceAll('-', ' ')} | ${remarks(claim)} |`,
  );
  return `## ${title}\n\n| criterion | level | notes and evidence |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function titleOf(criterion: string): string {
  return Criterion.isChapter(criterion) ? `${criterion} ${Criterion.of(criterion).title}` : criterion;
}

function remarks({ notes, tests = [], records = [] }: Claim): string {
  const evidence = [
    ...records.map(name => `Record: [${name}](${recordLink(name)}).`),
    ...tests.map(([file, name]) => `Test: [${file.replace(/.*\//, '')}](../../${file}): “${name}”.`),
  ];
  return [notes, ...evidence].filter(Boolean).join('<br>');
}

/** The anchor that GitHub and GitLab give to the heading of a record. */
function recordLink(name: string): string {
  const heading = `${name}, ${recordDates().get(name)}`;
  return `records.md#${heading
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-')}`;
}
