import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Stop } from '../../terminal/stop.js';

/** The built files of the widget. */
export interface Release {
  readonly version: string;
  /** The path of their folder on this machine. */
  readonly folder: string;
  /** SRI hashes by file name. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** The release of the widget's package that this command depends on. */
export function findRelease(): Release {
  const manifest = fileURLToPath(import.meta.resolve('metropolis-call/package.json'));
  return readRelease(join(manifest, '..', 'dist'), readFileSync(manifest, 'utf8'));
}

function readRelease(folder: string, manifest: string): Release {
  const integrity = join(folder, 'integrity.json');
  if (!existsSync(integrity)) {
    throw new Stop(2, {
      where: integrity,
      what: 'The files of the widget are missing.',
      remedy: 'In a checkout, run "npm run build" first. Elsewhere, install the package again.',
    });
  }
  return {
    version: (JSON.parse(manifest) as { version: string }).version,
    folder,
    integrity: JSON.parse(readFileSync(integrity, 'utf8')) as Record<string, string>,
  };
}
