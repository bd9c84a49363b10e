import { once } from 'node:events';
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly etag: string;
  /** All bytes of the answer: status line, headers and compressed body. */
  readonly bytes: number;
}

/** Sends one request on a new connection, which stays open like that of a browser. */
export async function answerTo(url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  const agent = new Agent({ keepAlive: true });
  const sent = request(url, { agent, headers }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const { headers: received, socket } = response;
  response.resume();
  await once(response, 'end');
  const { bytesRead } = socket;
  agent.destroy();
  return {
    status: response.statusCode ?? 0,
    headers: received,
    etag: received.etag ?? '',
    bytes: bytesRead,
  };
}
