import { readFileSync } from 'node:fs';

/**
 * The target paths of the files in `templates/`. The sources have other names because npm does not pack some of these.
 */
const places: Readonly<Record<string, string>> = {
  'README.md': 'README.md',
  'github-workflow.yml': '.github/workflows/call.yml',
  'dependabot.yml': '.github/dependabot.yml',
  'gitlab-ci.yml': '.gitlab-ci.yml',
  gitignore: '.gitignore',
};

/** The files of a new folder, without the call. Maps paths to contents. */
export function templatesFor(languages: readonly string[]): ReadonlyMap<string, string> {
  const { version } = JSON.parse(read('../../package.json')) as { readonly version: string };
  const filled = (text: string): string =>
    text.replaceAll('{{version}}', version).replaceAll('{{languages}}', languages.join(', '));
  return new Map(
    Object.entries(places).map(([name, place]) => [place, filled(read(`../../templates/${name}`))]),
  );
}

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
