import { executeServerCommand } from '@web/test-runner-commands';

/** How an endpoint answers. An empty object means status 200 with an empty body. */
export interface Answer {
  status?: number;
  /** Added to the defaults `content-type: application/json` and `cache-control: no-cache`. */
  headers?: Record<string, string>;
  /** The body, as text, as JSON or as base64. */
  body?: string;
  json?: unknown;
  bodyBase64?: string;
  /** Sends an ETag, and answers 304 to a request that has it. `true`: the ETag is made from the body. */
  etag?: true | string;
  /** Lets other origins read the answer. Default: false. */
  cors?: boolean;
  /** Delay before the headers, in milliseconds. */
  headersDelay?: number;
  /** Waits for `release()` before it answers. */
  hold?: boolean;
  /** Sends `bytes` bytes every `every` milliseconds. With `endless`, blanks follow the body for ever. */
  drip?: { bytes: number; every: number; endless?: boolean };
  /** Closes the connection after this many bytes of the body. */
  resetAfter?: number;
}

/** One answer for each request; the last one repeats. */
export type Answers = [Answer, ...Answer[]];

export interface LoggedRequest {
  /** When the request came: milliseconds since the epoch, by the server's clock. */
  time: number;
  method: string;
  path: string;
  query: Record<string, string>;
  /** The names are in lower case. */
  headers: Record<string, string>;
  /** The status of the answer; null before there is one. */
  status: number | null;
  /** Whether the browser disconnected before it had the whole answer. */
  aborted: boolean;
}

export interface Endpoint {
  readonly url: string;
  readonly crossOriginUrl: string;
  /** Replaces the answers. */
  answer(...answers: Answers): Promise<void>;
  log(): Promise<LoggedRequest[]>;
  /** Resolves with the log as soon as it has this many requests. */
  requested(count: number): Promise<LoggedRequest[]>;
  /** Resolves with the log as soon as the browser has aborted this many requests. */
  aborted(count: number): Promise<LoggedRequest[]>;
  /** Answers the requests that are held now. */
  release(): Promise<void>;
}

interface Origins {
  crossOrigin: string;
  refusedOrigin: string;
}

const { crossOrigin, refusedOrigin } = await executeServerCommand<Origins, never>('endpoint-origins');

/** A second origin, which serves the same files as the origin of the test. */
export { crossOrigin };

/** A URL whose connections are refused. */
export const refusedUrl = `${refusedOrigin}/call.json`;

const created = new Set<string>();

afterEach(async () => {
  const paths = [...created];
  created.clear();
  await Promise.all(paths.map(path => send('endpoint-remove', { path })));
});

/** Creates an endpoint at a new URL. It is removed after the test. */
export function createEndpoint(...answers: Answers): Promise<Endpoint> {
  return createEndpointAt(`${crypto.randomUUID()}/call.json`, ...answers);
}

/** Creates an endpoint at a chosen path, for files that must be beside another file. */
export async function createEndpointAt(name: string, ...answers: Answers): Promise<Endpoint> {
  const path = `/endpoint/${name}`;
  await send('endpoint-create', { path, answers });
  created.add(path);
  return {
    url: location.origin + path,
    crossOriginUrl: crossOrigin + path,
    answer: (...next) => send('endpoint-answer', { path, answers: next }),
    log: () => send('endpoint-log', { path }),
    requested: count => send('endpoint-requested', { path, count }),
    aborted: count => send('endpoint-aborted', { path, count }),
    release: () => send('endpoint-release', { path }),
  };
}

interface Payload {
  path: string;
  answers?: Answer[];
  count?: number;
}

function send<Result>(command: string, payload: Payload): Promise<Result> {
  return executeServerCommand<Result, Payload>(command, payload);
}
