import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const folder = new URL('results/', import.meta.url);

/** Writes a file of the results, in the project's format. */
export async function write(name: string, text: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const path = fileURLToPath(new URL(name, folder));
  const config = await resolveConfig(path);
  // Prettier does not format pictures.
  writeFileSync(path, name.endsWith('.svg') ? text : await format(text, { ...config, filepath: name }));
}

/** The name of a file of raw figures: `2026-11-23T0033.json`, `2026-11-23T0033-scale.json`. */
export function rawName(date: string, of = ''): string {
  return `${date.slice(0, 16).replace(':', '')}${of}.json`;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [head, head.map(() => '-'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
}

export function verdict(isMet: boolean | undefined): string {
  return isMet === undefined ? '–' : isMet ? 'yes' : '**no**';
}

/** The machine of a run, and how busy it is. */
export interface Host {
  readonly date: string;
  readonly processors: string;
  /** Load average of the last minute. */
  readonly load: number;
}

export function describeHost(): Host {
  return {
    date: new Date().toISOString(),
    processors: `${cpus().length} × ${cpus()[0]?.model ?? '?'}`,
    load: loadavg()[0] ?? NaN,
  };
}
