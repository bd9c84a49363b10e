// `npm run bench [-- --quick | --rounds=N] [--former=FILE]`: measures payload and speed of the built widget beside a floor and its peers.
// `former` is another build of the script file, measured beside it. It writes results/README.md, which says what is measured and how.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '15' },
    former: { type: 'string' },
  },
});

const root = fileURLToPath(new URL('../', import.meta.url));
if (!existsSync(new URL('node_modules/', import.meta.url))) {
  npm('ci', '--prefix', 'bench');
}
npm('run', 'build');

// These modules need what was just installed and built.
const { measure } = await import('./measure.js');
const { writeResults } = await import('./report.js');
await writeResults(await measure(values.quick ? 2 : Number(values.rounds), values.former));

function npm(...args: string[]): void {
  execFileSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    // On Windows npm is a script of the shell.
    shell: process.platform === 'win32',
  });
}
