import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';
import { compress } from './compress.mjs';

/**
 * What each module of the script file costs: it is built as `npm run build` does, and each stretch of it is looked up in
 * its source map.
 *
 * @returns {Promise<{ module: string, minified: number, compressed: number }[]>} in bytes; `compressed` is by how much
 *   smaller the script file would be without those stretches, so that what several modules share counts for none
 */
export async function measureModules() {
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

/** The script file with its source map. */
async function buildScriptFile() {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root);
  const [{ output }] = await build({
    ...config,
    root,
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false, sourcemap: true },
  });
  return output[0];
}

function splitBySource({ code, map }) {
  const sourceMap = new SourceMap(map);
  const stretches = [];
  code.split('\n').forEach((line, lineNumber) => {
    for (const [column, character] of [...line].entries()) {
      const source = sourceMap.findEntry(lineNumber, column).originalSource ?? 'between modules';
      if (stretches.at(-1)?.source !== source) {
        stretches.push({ source, text: '' });
      }
      stretches.at(-1).text += character;
    }
  });
  return stretches;
}

function compressedSize(stretches) {
  return compress(stretches.map(({ text }) => text).join('')).length;
}

function lengthOf(stretches) {
  return stretches.reduce((sum, { text }) => sum + text.length, 0);
}

function shortName(source) {
  return source.replace(/^.*node_modules\//, '').replace(/^.*?(?=src\/)/, '');
}
