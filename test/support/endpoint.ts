import { executeServerCommand } from '@web/test-runner-commands';

/** How an endpoint answers. Without anything: status 200, an empty body. */
export interface Answer {
  status?: number;
  /** Over the defaults `content-type: application/json` and `cache-control: no-cache`. */
  headers?: Record<string, string>;
  /** The body: as text, as JSON or as base64. */
  body?: string;
  json?: unknown;
  bodyBase64?: string;
  /** Sends an ETag (`true`: made from the body), and answers 304 to a request that has it. */
  etag?: true | string;
  /** Whether another origin may read the answer; not unless said so. */
  cors?: boolean;
  /** Milliseconds before the headers. */
  headersDelay?: number;
  /** Answers nothing until `release()`. */
  hold?: boolean;
  /** Sends so many bytes every so many milliseconds; `endless` goes on with blanks after the body. */
  drip?: { bytes: number; every: number; endless?: boolean };
  /** Closes the connection after so many bytes of the body. */
  resetAfter?: number;
}

export interface LoggedRequest {
  /** Milliseconds since the epoch, by the server's clock. */
  time: number;
  method: string;
  path: string;
  query: Record<string, string>;
  /** By names in lower case. */
  headers: Record<string, string>;
  /** The status answered; null as long as there is none. */
  status: number | null;
  /** Whether the browser went away before it had the whole answer. */
  aborted: boolean;
}

export interface Endpoint {
  readonly url: string;
  readonly crossOriginUrl: string;
  /** Replaces the answers. Several answer one request each; the last one repeats. */
  answer(...answers: Answers): Promise<void>;
  log(): Promise<LoggedRequest[]>;
  /** The log, as soon as it holds so many requests. */
  requested(count: number): Promise<LoggedRequest[]>;
  /** The log, as soon as the browser has given up so many requests. */
  aborted(count: number): Promise<LoggedRequest[]>;
  /** Answers the requests that are held now. */
  release(): Promise<void>;
}

type Answers = [Answer, ...Answer[]];

interface Origins {
  crossOrigin: string;
  refusedOrigin: string;
}

/** The second origin, which serves what the test's own does, and a URL at which nobody listens. */
const { crossOrigin, refusedOrigin } = await executeServerCommand<Origins, never>('endpoint-origins');
export { crossOrigin };
export const refusedUrl = `${refusedOrigin}/call.json`;

const created = new Set<string>();

afterEach(async () => {
  const paths = [...created];
  created.clear();
  await Promise.all(paths.map(path => send('endpoint-remove', { path })));
});

/** A URL for this test alone, gone after it. */
export function createEndpoint(...answers: Answers): Promise<Endpoint> {
  return createEndpointAt(`${crypto.randomUUID()}/call.json`, ...answers);
}

/** The same at a path of the test's choice, for what is looked for beside something. */
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
