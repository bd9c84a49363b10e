import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Starts a second origin. 127.0.0.1 is another site than localhost, too. */
export async function startSecondOrigin(
  listener: RequestListener,
): Promise<{ server: Server; origin: string }> {
  const server = createServer(listener).listen(0);
  await once(server, 'listening');
  return { server, origin: originOf(server) };
}

/** An origin that refuses connections: nobody listens on its port. */
export async function findRefusedOrigin(): Promise<string> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const origin = originOf(server);
  server.close();
  return origin;
}

function originOf(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}
