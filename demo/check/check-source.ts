import { checkSignatoriesText, checkText, limits } from 'metropolis-call-contract';
import { countSignatories } from '../../src/call/call.js';
import { readCall } from '../../src/call/read-call.js';
import { readUrl } from '../../src/call/read-text.js';
import { ownValue } from '../../src/call/readers.js';
import { advice, type FileReport, good, problem, type Report, type RequestFinding } from './finding.js';
import { askFromElsewhere } from './from-elsewhere.js';
import { probe } from './probe.js';
import { checkTransport } from './transport.js';

/** A file that was requested, and its bytes if the page could read them. */
interface Fetched {
  readonly request: readonly RequestFinding[];
  readonly body?: Uint8Array;
}

/** Fetches a call's JSON as the widget does, and checks the address, the request, the headers and the content. */
export async function checkAddress(given: string): Promise<Report> {
  const url = readUrl(given.trim(), []);
  if (!url || !URL.canParse(url)) {
    return {
      outcome: problem('shows-nothing'),
      call: { request: [problem('no-address')], content: undefined },
    };
  }
  const { request, body } = await fetchFile(url);
  return body
    ? checkBytes(body, request)
    : { outcome: unreadOutcome(request), call: { request, content: undefined } };
}

/** Checks a call, given as the bytes of a file or as a text. */
export async function checkBytes(
  bytes: Uint8Array | string,
  request: readonly RequestFinding[] = [],
): Promise<Report> {
  const alone = checkText(bytes);
  const list = await checkList(alone.json);
  const { findings } = list?.json === undefined ? alone : checkText(bytes, { signatories: list.json });
  const read = readCall(parse(bytes));
  const outcome =
    'call' in read ? good('shows', String(countSignatories(read.call))) : problem('shows-nothing');
  const isWhole = [...findings, ...(list?.report.content ?? [])].every(
    ({ severity }) => severity !== 'problem',
  );
  return {
    outcome: isWhole || outcome.severity === 'problem' ? outcome : { ...outcome, severity: 'advice' },
    call: { request, content: findings },
    ...(list && { list: list.report }),
  };
}

/** Checks the list that `signatoriesUrl` points to, if there is one. */
async function checkList(json: unknown): Promise<{ report: FileReport; json?: unknown } | undefined> {
  const url = readUrl(ownValue(json, 'signatoriesUrl'), []);
  if (!url) {
    return undefined;
  }
  const { request, body } = await fetchFile(url);
  if (!body) {
    return { report: { request, content: undefined } };
  }
  const { findings, json: list } = checkSignatoriesText(body);
  return { report: { request, content: findings }, json: list };
}

async function fetchFile(url: string): Promise<Fetched> {
  const { protocol, host, hostname } = new URL(url);
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  // Browsers load no http content into an https page. The developer's own machine is an exception.
  const insecure = protocol === 'https:' || isLocal ? [] : [problem('insecure')];
  if (insecure.length && location.protocol === 'https:') {
    return { request: insecure };
  }
  const answer = await probe(url, limits.bytes);
  if (!('failed' in answer)) {
    const request = [...insecure, ...(await checkTransport(answer, url))];
    return answer.response.ok ? { request, body: answer.body } : { request };
  }
  if (answer.failed !== 'unreadable') {
    return { request: [...insecure, problem(answer.failed)] };
  }
  const isThere = await askFromElsewhere('isThere', url);
  return { request: [...insecure, isThere ? advice('cors', host) : problem('cors', host)] };
}

/** The outcome for a file that this page cannot read. Pages on the host of the file may be able to read it. */
function unreadOutcome(request: readonly RequestFinding[]): RequestFinding {
  const cors = request.find(({ code }) => code === 'cors');
  if (!cors) {
    return problem('shows-nothing');
  }
  return cors.severity === 'advice' ? advice('own-host-shows', cors.value) : problem('not-seen', cors.value);
}

/** Parses JSON in the same way as the widget. Undefined if it is not JSON. */
function parse(source: Uint8Array | string): unknown {
  try {
    return JSON.parse(typeof source === 'string' ? source : new TextDecoder().decode(source));
  } catch {
    return undefined;
  }
}
