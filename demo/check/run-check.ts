import type { Schema } from '@cfworker/json-schema';
import { countSignatories } from '../../src/call/call.js';
import { readCall } from '../../src/call/read-call.js';
import { readUrl } from '../../src/call/read-text.js';
import { checkLanguages, checkLinks } from './content.js';
import { checkContract, checkIds } from './contract.js';
import { advice, type Finding, good, problem } from './finding.js';
import { probe } from './probe.js';
import { checkTransport } from './transport.js';

/**
 * Fetches a call's JSON as the widget does, and checks the request, the headers and the content. The first finding says
 * what the widget shows; problems follow, then advice, then what is good.
 */
export async function runCheck(
  given: string,
  loadSchema: () => Promise<Schema>,
): Promise<readonly Finding[]> {
  const url = readUrl(given.trim(), []);
  if (!url || !URL.canParse(url)) {
    return [problem('no-address')];
  }
  const address = checkAddress(url);
  const isBlocked = address.length > 0 && location.protocol === 'https:';
  const answer = isBlocked ? [problem('shows-nothing')] : await checkAnswer(url, loadSchema);
  const findings = [...address, ...answer];
  const order = ['problem', 'advice', 'good'];
  const isOutcome = ({ code }: Finding) => code.startsWith('shows');
  return [
    ...findings.filter(isOutcome),
    ...order.flatMap(severity =>
      findings.filter(finding => finding.severity === severity && !isOutcome(finding)),
    ),
  ];
}

/** Browsers load no http content into an https page. The developer's own machine is an exception. */
function checkAddress(url: string): readonly Finding[] {
  const { protocol, hostname } = new URL(url);
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return protocol === 'https:' || isLocal ? [] : [problem('insecure')];
}

async function checkAnswer(url: string, loadSchema: () => Promise<Schema>): Promise<readonly Finding[]> {
  const answer = await probe(url);
  if ('failed' in answer) {
    return [problem('shows-nothing'), problem(answer.failed)];
  }
  const transport = checkTransport(answer, url);
  if (!answer.response.ok || typeof answer.body !== 'string') {
    return [problem('shows-nothing'), ...transport];
  }
  return [...transport, ...(await checkBody(answer.body, loadSchema))];
}

async function checkBody(body: string, loadSchema: () => Promise<Schema>): Promise<readonly Finding[]> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (error) {
    return [problem('shows-nothing'), problem('not-json', (error as Error).message)];
  }
  const read = readCall(json);
  if ('error' in read && read.error.code === 'unsupported-version') {
    return [problem('shows-nothing'), problem('version')];
  }
  const contract = [...(await checkContract(json, await loadSchema())), ...checkIds(json)];
  const findings = contract.length ? contract : [good('contract')];
  if ('error' in read) {
    return [problem('shows-nothing'), ...findings];
  }
  const { call } = read;
  return [
    outcome(countSignatories(call), findings),
    ...findings,
    ...checkLanguages(call),
    ...checkLinks(call),
  ];
}

function outcome(count: number, contract: readonly Finding[]): Finding {
  const isWhole = contract.every(({ severity }) => severity === 'good');
  return isWhole ? good('shows', String(count)) : advice('shows', String(count));
}
