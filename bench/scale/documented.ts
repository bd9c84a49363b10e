import { readFileSync } from 'node:fs';

const path = 'docs/hosting/caches.md';

/** Reads the settings in the documents, so that the bench measures the documented settings. */
export function documentedLines(heading: string, language: string): string[] {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const blocks = [...own.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(
    ([, lines = '']) => lines,
  );
  if (blocks.length === 0) {
    throw new Error(`${path} has no lines of ${language} under "${heading}".`);
  }
  return blocks;
}

/** Replaces the values that the documents tell their readers to replace. */
export function fillIn(lines: string, values: Readonly<Record<string, string>>): string {
  let filled = lines;
  for (const [documented, own] of Object.entries(values)) {
    if (!filled.includes(documented)) {
      throw new Error(`${path} does not have "${documented}" where the bench replaces it.`);
    }
    filled = filled.replaceAll(documented, own);
  }
  return filled;
}
