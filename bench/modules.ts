import { SourceMap } from 'node:module';
import type { Rolldown } from 'vite';
import { buildScriptFile } from './build.js';
import { compress } from './compress.js';
import type { ModuleSize } from './results.js';

/** A run of characters that come from the same module. */
interface Stretch {
  readonly source: string;
  text: string;
}

/**
 * Measures what each module of the script file costs: builds the script file as `npm run build` does, and looks up each
 * character in its source map. `compressed` is by how much smaller the script file would be without the module, so text
 * that several modules share counts for none of them.
 */
export async function measureModules(): Promise<ModuleSize[]> {
  const stretches = splitBySource(await buildScriptFile());
  const whole = compressedSize(stretches);
  return [...new Set(stretches.map(({ source }) => source))]
    .map(source => ({
      module: shortName(source),
      minified: lengthOf(stretches.filter(stretch => stretch.source === source)),
      compressed: whole - compressedSize(stretches.filter(stretch => stretch.source !== source)),
    }))
    .toSorted((a, b) => b.compressed - a.compressed);
}

function splitBySource({ code, map }: Rolldown.OutputChunk): Stretch[] {
  if (!map) {
    throw new Error('The script file was built without a source map.');
  }
  const sourceMap = new SourceMap(map as unknown as ConstructorParameters<typeof SourceMap>[0]);
  const stretches: Stretch[] = [];
  code.split('\n').forEach((line, lineNumber) => {
    for (let column = 0; column < line.length; column += 1) {
      // Node's types claim that each entry has a source.
      const entry: { originalSource?: string | undefined } = sourceMap.findEntry(lineNumber, column);
      append(stretches, entry.originalSource ?? 'between modules', line.charAt(column));
    }
  });
  return stretches;
}

function append(stretches: Stretch[], source: string, character: string): void {
  const last = stretches.at(-1);
  if (last?.source === source) {
    last.text += character;
  } else {
    stretches.push({ source, text: character });
  }
}

function compressedSize(stretches: readonly Stretch[]): number {
  return compress(stretches.map(({ text }) => text).join('')).length;
}

function lengthOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { text }) => sum + text.length, 0);
}

function shortName(source: string): string {
  return source.replace(/^.*node_modules\//, '').replace(/^.*?(?=src\/)/, '');
}
