import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * @typedef {import('node:http').Server} Server
 * @typedef {import('node:http').RequestListener} RequestListener
 */

/**
 * A second origin that serves what the first does. As 127.0.0.1 beside localhost it is another site, too.
 *
 * @param {RequestListener} listener
 */
export async function startSecondOrigin(listener) {
  const server = createServer(listener).listen(0);
  await once(server, 'listening');
  return { server, origin: `http://127.0.0.1:${portOf(server)}` };
}

/** An origin where nobody listens. */
export async function findRefusedOrigin() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const port = portOf(server);
  server.close();
  return `http://127.0.0.1:${port}`;
}

/** @param {Server} server */
function portOf(server) {
  return /** @type {import('node:net').AddressInfo} */ server.address().port;
}
