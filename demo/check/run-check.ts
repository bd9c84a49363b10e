import type { Schema } from '@cfworker/json-schema';
import { countSignatories } from '../../src/call/call.js';
import { readCall } from '../../src/call/read-call.js';
import { readUrl } from '../../src/call/read-text.js';
import { checkLanguages, checkLinks } from './content.js';
import { checkContract, checkIds } from './contract.js';
import { advice, type Finding, good, wrong } from './finding.js';
import { probe } from './probe.js';
import { checkTransport } from './transport.js';

/**
 * Fetches a call's JSON as the widget would, and finds what is wrong with it and with the way there. What the widget
 * would show comes first, then the worst.
 */
export async function runCheck(
  given: string,
  loadSchema: () => Promise<Schema>,
): Promise<readonly Finding[]> {
  const url = readUrl(given.trim(), []);
  if (!url || !URL.canParse(url)) {
    return [wrong('no-address')];
  }
  const address = checkAddress(url);
  const isBlocked = address.length > 0 && location.protocol === 'https:';
  const answer = isBlocked ? [wrong('shows-nothing')] : await checkAnswer(url, loadSchema);
  const findings = [...address, ...answer];
  const order = ['wrong', 'advice', 'good'];
  const isOutcome = ({ code }: Finding) => code.startsWith('shows');
  return [
    ...findings.filter(isOutcome),
    ...order.flatMap(grade => findings.filter(finding => finding.grade === grade && !isOutcome(finding))),
  ];
}

/** Pages are on https nowadays, and browsers keep what is not out of them; a developer's own machine apart. */
function checkAddress(url: string): readonly Finding[] {
  const { protocol, hostname } = new URL(url);
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  return protocol === 'https:' || isLocal ? [] : [wrong('insecure')];
}

async function checkAnswer(url: string, loadSchema: () => Promise<Schema>): Promise<readonly Finding[]> {
  const answer = await probe(url);
  if ('failed' in answer) {
    return [wrong('shows-nothing'), wrong(answer.failed)];
  }
  const transport = checkTransport(answer, url);
  if (!answer.response.ok || typeof answer.body !== 'string') {
    return [wrong('shows-nothing'), ...transport];
  }
  return [...transport, ...(await checkBody(answer.body, loadSchema))];
}

async function checkBody(body: string, loadSchema: () => Promise<Schema>): Promise<readonly Finding[]> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (error) {
    return [wrong('shows-nothing'), wrong('not-json', (error as Error).message)];
  }
  const read = readCall(json);
  if ('error' in read && read.error.code === 'unsupported-version') {
    return [wrong('shows-nothing'), wrong('version')];
  }
  const contract = [...(await checkContract(json, await loadSchema())), ...checkIds(json)];
  const told = contract.length ? contract : [good('contract')];
  if ('error' in read) {
    return [wrong('shows-nothing'), ...told];
  }
  const { call } = read;
  return [outcome(countSignatories(call), told), ...told, ...checkLanguages(call), ...checkLinks(call)];
}

function outcome(count: number, contract: readonly Finding[]): Finding {
  const isWhole = contract.every(({ grade }) => grade === 'good');
  return isWhole ? good('shows', String(count)) : advice('shows', String(count));
}
