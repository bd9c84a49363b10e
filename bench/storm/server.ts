import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../scripts/servers/free-port.js';
import { call } from '../sample.js';
import { startNginx } from '../scale/nginx.js';

/** A server of the call that can fail, and come back at the same address. */
export interface Server {
  readonly url: string;
  up(): Promise<void>;
  /** From now on connections are refused. */
  down(): Promise<void>;
}

/** @param folder an empty folder for the server's files */
export async function serveCall(folder: string): Promise<Server> {
  const port = await freePort();
  const site = join(folder, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'call.json'), call);
  const settings = { http: 'access_log off;', server: `root ${site};` };
  let running = await startNginx(folder, port, settings);
  return {
    url: `${running.origin}/call.json`,
    up: async () => void (running = await startNginx(folder, port, settings)),
    down: () => running.stop(),
  };
}
