import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The project's Markdown files, relative to it: at its top, in `docs/`, and the `README.md` of folders. */
export function listDocuments(): string[] {
  const top = readdirSync(root).filter(isMarkdown);
  const docs = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .map(path => `docs/${path.replaceAll('\\', '/')}`)
    .filter(isMarkdown);
  const readmes = ['packages', 'test', '.']
    .flatMap(folder =>
      readdirSync(root + folder).map(name => `${folder}/${name}/README.md`.replace('./', '')),
    )
    .filter(path => !path.startsWith('node_modules/') && existsSync(root + path));
  return [...top, ...docs, ...readmes];
}

function isMarkdown(path: string): boolean {
  return path.endsWith('.md');
}
