/** Reads and writes `CHANGELOG.md`, in the form of Keep a Changelog. */

/** A heading such as `## [1.2.3] - 2026-11-24`, and the text below it. */
const section = /^## \[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?\n([^]*?)(?=^## |(?![^]))/gm;

/** The changes in a version. `undefined` if the changelog has no dated section for it. */
export function notesFor(changelog: string, version: string): string | undefined {
  const found = [...changelog.matchAll(section)].find(([, name, date]) => name === version && date);
  return found?.[3]?.trim();
}

/**
 * Turns the section "Unreleased" into that of a version, and adds an empty one above it.
 *
 * @param date `YYYY-MM-DD`
 * @throws if the section "Unreleased" is empty
 */
export function startSection(changelog: string, version: string, date: string): string {
  const unreleased = [...changelog.matchAll(section)].find(([, name]) => name === 'Unreleased');
  if (!unreleased?.[3]?.trim()) {
    throw new Error('CHANGELOG.md: the section "## [Unreleased]" is empty. Describe what changed.');
  }
  return changelog.replace('## [Unreleased]\n', `## [Unreleased]\n\n## [${version}] - ${date}\n`);
}
