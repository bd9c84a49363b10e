/** Makes sure before tests run that the generated sources exist, and that the build is not older than its sources. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const buildSources = [
  'src',
  'locales',
  'packages/contract/call.schema.json',
  'scripts/build',
  'package.json',
  'vite.config.ts',
];

/** Thrown before any test runs. The message is one line that says what to do. */
export class NotReady extends Error {}

/** Makes `src/generated/` if it is missing or older than the translations. */
export function ensureGenerated(): void {
  const marker = join(root, 'src/generated/language-modules.ts');
  const newest = newestFile(['locales', 'lit-localize.json'].map(name => join(root, name)));
  if (!existsSync(marker) || changedAt(marker) < changedAt(newest)) {
    const script = join(root, 'scripts/build/languages.ts');
    execFileSync(process.execPath, [...process.execArgv, script], { cwd: root, stdio: 'inherit' });
  }
}

/** Refuses to test an old build. @throws {NotReady} if `dist/` is missing or older than a file it is made from */
export function requireFreshBuild(): void {
  const fault = faultOfBuild();
  if (fault !== undefined) {
    throw new NotReady(`${fault}, and these tests need it: run \`npm run build\` first.`);
  }
}

/** Builds if `dist/` is missing or older than a file it is made from. @throws {NotReady} if the build fails */
export function ensureFreshBuild(): void {
  const fault = faultOfBuild();
  if (fault === undefined) {
    return;
  }
  console.log(`${fault}: building.`);
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    throw new NotReady('The build failed.');
  }
}

function faultOfBuild(): string | undefined {
  // The last file that the build writes.
  const built = join(root, 'dist/integrity.json');
  if (!existsSync(built)) {
    return 'dist/ is not built';
  }
  const newest = newestFile(buildSources.map(name => join(root, name)));
  return changedAt(newest) > changedAt(built) ? `dist/ is older than ${relative(root, newest)}` : undefined;
}

function newestFile(paths: readonly string[]): string {
  return paths.flatMap(filesIn).reduce((a, b) => (changedAt(a) > changedAt(b) ? a : b));
}

/** All files below a path, without those that the build itself generates. */
function filesIn(path: string): string[] {
  if (statSync(path).isFile()) {
    return [path];
  }
  return readdirSync(path)
    .filter(name => name !== 'generated')
    .flatMap(name => filesIn(join(path, name)));
}

function changedAt(path: string): number {
  return statSync(path).mtimeMs;
}
