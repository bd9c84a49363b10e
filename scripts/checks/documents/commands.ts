import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);

/** npm's own commands that documents may name. `npm start` and `npm test` run scripts, as `npm run` does. */
const npmCommands = ['ci', 'install', 'i', 'version', 'publish'];

/** Commands in a document that fail because their npm script or file does not exist. */
export function commandFaults(path: string, text: string): string[] {
  const code = codeIn(text);
  const npmFaults = [...code.matchAll(/\bnpm (run )?(\w[\w:-]*)([^`\n&|;]*)/g)]
    .filter(([, run, name = '', rest = '']) => (run || !npmCommands.includes(name)) && !hasScript(name, rest))
    .map(([command]) => `${path}: there is no "${command.trim()}".`);
  const files = [...code.matchAll(/\bnpx tsx (\S+\.ts)/g)].map(([, file = '']) => file);
  const fileFaults = files
    .filter(file => !existsSync(new URL(file, root)))
    .map(file => `${path}: there is no ${file}.`);
  return [...npmFaults, ...fileFaults];
}

/** All code in a document, in blocks and within lines. */
function codeIn(text: string): string {
  return [...text.matchAll(/```\w*\n([^]*?)```|`([^`\n]+)`/g)]
    .map(([, block, inline]) => block ?? inline)
    .join('\n');
}

/** Whether the script exists in the workspace that the command names. Default: the project. */
function hasScript(script: string, rest: string): boolean {
  const [, workspace = '.'] = /(?:-w|--workspace)[ =](\S+)/.exec(rest) ?? [];
  const manifest = new URL(`${workspace}/package.json`, root);
  return existsSync(manifest) && script in readScripts(manifest);
}

function readScripts(manifest: URL): object {
  const { scripts = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { scripts?: object };
  return scripts;
}
