// Plays one scenario in its own process, because all pages of a process share one window: play.ts <scenario> <speed>
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { play, type ScenarioKey } from './scenarios.js';
import { serveCall } from './server.js';

// Each page that cannot reach the server writes to the console.
console.warn = () => undefined;

const [, , key, speed] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'metropolis-call-storm-'));
// A server that root starts switches to another user, which must be able to read the files.
chmodSync(folder, 0o755);
const server = await serveCall(folder);
try {
  process.send?.(await play(key as ScenarioKey, server, Number(speed)));
} finally {
  await server.down();
  rmSync(folder, { recursive: true });
}
process.disconnect();
// The pages would go on for ever.
process.exit();
