import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile, type Rolldown } from 'vite';

/**
 * Builds in the same way as `npm run build` builds the script file, but with a source map and without writing files.
 *
 * @param entry path from the project's folder. Default: the entry of the script file.
 */
export async function buildScriptFile(entry?: string): Promise<Rolldown.OutputChunk> {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, undefined, root);
  const config = loaded?.config ?? {};
  const lib = config.build?.lib;
  const outputs = await build({
    ...config,
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ...config.build,
      write: false,
      sourcemap: true,
      ...(entry && lib ? { lib: { ...lib, entry } } : {}),
    },
  });
  // One output for each format of `lib`.
  const [{ output }] = outputs as [Rolldown.RolldownOutput];
  return output[0];
}
