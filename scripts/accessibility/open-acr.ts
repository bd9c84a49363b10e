import { stringify } from 'yaml';
import { packageVersion } from '../release/folder-name.js';
import type { Claim } from './claim.js';
import { chapters } from './claims/claims.js';
import type { Chapter } from './claims/en-301-549.js';
import { recordDates, recordsPath } from './records.js';

/** The report as OpenACR 0.1.0, YAML. */
export function openAcr(): string {
  return `# Written by \`npm run accessibility\` from scripts/accessibility/claims/. Do not edit.\n${stringify(report(), { version: '1.1' })}`;
}

function report(): object {
  return {
    title: 'metropolis-call Accessibility Conformance Report',
    product: {
      name: 'metropolis-call',
      version: packageVersion,
      description: 'A widget that shows a call of Metropolis, and who signed it, on any web site.',
    },
    author: {
      name: 'The maintainers of metropolis-call',
      // OpenACR requires an address. There is none.
      email: 'none: open an issue with the template "Accessibility"',
    },
    report_date: [...recordDates().values()].sort().at(-1),
    catalog: '2.5-edition-wcag-2.2-508-eu-en',
    notes:
      'Covers the element in its three layouts, all states, and the page for an iframe. ' +
      'The pages around it, the demo, the desk and what the publisher writes are not covered.',
    evaluation_methods_used:
      'Automated tests in Chromium, Firefox and WebKit, which run for each change, and dated records of what developers ' +
      'tried by hand. No test by people who use assistive technology every day.',
    license: 'MIT',
    chapters: Object.fromEntries(
      Object.entries(chapters).map(([name, chapter]) => [name, chapterOf(name, chapter)]),
    ),
  };
}

function chapterOf(name: string, chapter: Chapter): object {
  if (typeof chapter === 'string') {
    return { disabled: true, notes: chapter };
  }
  // In OpenACR the criteria of WCAG have the component "web", and all others "none".
  const component = name.startsWith('success_criteria') ? 'web' : 'none';
  const criteria = Object.entries(chapter).map(([num, claim]) => ({
    num,
    components: [{ name: component, adherence: { level: claim.level, notes: remarks(claim) } }],
  }));
  return { criteria };
}

function remarks({ notes, tests = [], records = [] }: Claim): string {
  const evidence = [
    ...records.map(name => `Record: ${name}, ${recordDates().get(name)} (${recordsPath}).`),
    ...tests.map(([file, name]) => `Test: ${file}, "${name}".`),
  ];
  return [notes, ...evidence].filter(Boolean).join('\n');
}
