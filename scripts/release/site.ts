/**
 * Adds the other parts of the published site to the built demo in `site/`: the archive of the release, and the
 * secretariat's desk at `desk/`.
 */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { releaseFolder } from './folder-name.js';
import { archive, archiveName } from './zip.js';

export interface SiteParts {
  readonly archiveName: string;
  readonly archive: Uint8Array;
  /** The folder of the workspace. It is built into its folder `dist`. */
  readonly desk: string;
}

/** @throws if a part is not built */
export function completeSite(site: string, parts: SiteParts): void {
  if (!existsSync(join(site, 'index.html'))) {
    throw new Error(`${site} has no demo. Run \`npm run build:demo\` first.`);
  }
  writeFileSync(join(site, `${parts.archiveName}.zip`), parts.archive);
  addDesk(site, parts.desk);
}

/** Adds the desk. Does nothing in a checkout without its workspace. */
function addDesk(site: string, desk: string): void {
  if (!existsSync(desk)) {
    return;
  }
  const page = join(desk, 'dist');
  if (!existsSync(join(page, 'index.html'))) {
    throw new Error(`${page} has no page. Run \`npm run page -w packages/desk\` first.`);
  }
  cpSync(page, join(site, 'desk'), { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [site, desk] = ['site', 'packages/desk'].map(path =>
    fileURLToPath(new URL(`../../${path}`, import.meta.url)),
  ) as [string, string];
  const folder = releaseFolder();
  completeSite(site, { archiveName: archiveName(folder), archive: archive(folder), desk });
}
