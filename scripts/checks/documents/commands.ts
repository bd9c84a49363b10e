import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);

/** npm's own commands that documents may name. The words after `npm run` and `npm test` are checked instead. */
const npmCommands = ['ci', 'install', 'i', 'version', 'start', 'test', 'run', 'publish'];

/** The commands of a document that nobody can run: npm scripts and files that are not there. */
export function commandFaults(path: string, text: string): string[] {
  const scripts = scriptsOf('package.json');
  const code = codeIn(text);
  const named = [...code.matchAll(/\bnpm (\w+)(?: --silent)?(?: ([\w:-]+))?([^`\n&|;]*)/g)];
  const npmFaults = named.flatMap(([command, verb = '', script = '', rest = '']) => {
    if (!npmCommands.includes(verb)) {
      return [`${path}: npm has no command "${verb}".`];
    }
    return verb === 'run' && !hasScript(scripts, script, rest)
      ? [`${path}: there is no "${command.trim()}".`]
      : [];
  });
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

/** A script of the project, or of the workspace that the command names. */
function hasScript(scripts: readonly string[], script: string, rest: string): boolean {
  const workspace = /(?:-w|--workspace)[ =](\S+)/.exec(rest)?.[1];
  return (workspace ? scriptsOf(`${workspace}/package.json`) : scripts).includes(script);
}

function scriptsOf(path: string): string[] {
  const { scripts = {} } = JSON.parse(readFileSync(new URL(path, root), 'utf8')) as {
    scripts?: Record<string, string>;
  };
  return Object.keys(scripts);
}
