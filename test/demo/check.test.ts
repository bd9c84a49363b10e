import type { Schema } from '@cfworker/json-schema';
import { expect } from '@open-wc/testing';
import type { Finding } from '../../demo/check/finding.js';
import { runCheck } from '../../demo/check/run-check.js';
import { type Answer, createEndpoint, refusedUrl } from '../support/endpoint.js';
import { demoCall } from '../support/widget.js';

/** The quotation stands in one language alone: the others have no words of the call's own. */
const goodCall = { ...demoCall, quote: undefined };

const goodAnswer = {
  json: goodCall,
  cors: true,
  headers: { 'last-modified': 'Tue, 30 Jun 2020 00:00:00 GMT' },
};

describe('The check of an address', () => {
  it('finds no problem in a good answer', async () => {
    const findings = await check(goodAnswer);
    expect(findings.filter(({ severity }) => severity !== 'good')).to.deep.equal([]);
    expect(findings[0]).to.include({ code: 'shows', value: '13' });
  });

  it('asks for a web address', async () => {
    expect(codes(await run('example.org/call.json'))).to.deep.equal(['no-address']);
  });

  it('asks for https', async () => {
    expect(codes(await run('http://example.invalid/call.json'))).to.include('insecure');
  });

  it('distinguishes missing CORS headers from a missing server', async () => {
    const { crossOriginUrl } = await createEndpoint({ json: demoCall });
    expect(codes(await run(crossOriginUrl))).to.deep.equal(['shows-nothing', 'cors']);
    expect(codes(await run(refusedUrl))).to.deep.equal(['shows-nothing', 'unreachable']);
  });

  it('reports a broken connection as unreachable, not as CORS', async () => {
    const { crossOriginUrl } = await createEndpoint({ ...goodAnswer, resetAfter: 99 });
    expect(codes(await run(crossOriginUrl))).to.deep.equal(['shows-nothing', 'unreachable']);
  });

  it('reads from an answer of its own origin whether other origins may read it', async () => {
    const { url } = await createEndpoint({ json: demoCall });
    expect(codes(await run(url))).to.include.members(['shows', 'cors-unseen']);
  });

  const answers: [string, Partial<Answer>, Partial<Finding>][] = [
    ['a status other than 200', { status: 404 }, { code: 'http', value: '404', severity: 'problem' }],
    [
      'another content type',
      header('content-type', 'text/plain'),
      { code: 'type-other', value: 'text/plain' },
    ],
    ['a missing Cache-Control header', header('cache-control', ''), { code: 'cache-none' }],
    ['caching for too long', header('cache-control', 'max-age=86400'), { code: 'cache-long' }],
    ['caching that is forbidden', header('cache-control', 'no-store'), { code: 'cache-no-store' }],
    ['a missing date', { headers: {} }, { code: 'validator-unseen' }],
    ['another encoding', inLatin1('{"é": 1}'), { code: 'not-utf8', severity: 'problem' }],
    [
      'a body that is not JSON',
      { json: undefined, body: '{"version": 1,}' },
      { code: 'not-json', severity: 'problem' },
    ],
    ['a newer version', { json: { ...demoCall, version: 2 } }, { code: 'version', severity: 'problem' }],
    ['a body that is too large', { json: 'x'.repeat(5_000_001) }, { code: 'too-large', severity: 'problem' }],
  ];
  for (const [what, answer, finding] of answers) {
    it(`reports ${what}`, async () => {
      const findings = await check({ ...goodAnswer, ...answer });
      expect(findings.find(({ code }) => code === finding.code)).to.include(finding);
      expect(codes(findings)).to.include(finding.severity === 'problem' ? 'shows-nothing' : 'shows');
    });
  }

  it('reports each value that breaks the schema, by its path', async () => {
    const [first, ...others] = demoCall.signatories;
    const findings = await check({
      ...goodAnswer,
      json: {
        ...demoCall,
        status: 'over',
        signatoryCount: '13',
        topics: ['Mobility', 7],
        title: { en: 'Call', 'not a tag': 'x' },
        signatories: [{ ...first, country: 'Germany', member: 'yes' }, { id: 'nameless' }, ...others],
      },
    });
    const told = findings.filter(({ code }) => code === 'left-out' || code === 'missing');
    expect(told.map(({ at, kind, value }) => [at?.[0], kind, value])).to.have.deep.members([
      ['$.status', 'status', '"over"'],
      ['$.signatoryCount', 'count', '"13"'],
      ['$.topics[1]', 'text', '7'],
      ['$.title["not a tag"]', 'tag', '"x"'],
      ['$.signatories[0].country', 'country', '"Germany"'],
      ['$.signatories[0].member', 'boolean', '"yes"'],
      ['$.signatories[1].name', 'text', undefined],
    ]);
    expect(told.every(({ severity }) => severity === 'advice')).to.equal(true);
    expect(codes(findings)[0]).to.equal('shows');
  });

  it('reports missing required keys', async () => {
    const findings = await check({
      ...goodAnswer,
      json: { ...demoCall, title: undefined, join: { contact: 'x' } },
    });
    expect(codes(findings)[0]).to.equal('shows-nothing');
    const told = findings.filter(({ at }) => at).map(({ severity, at, kind }) => [severity, at?.[0], kind]);
    expect(told).to.have.deep.members([
      ['problem', '$.title', 'text'],
      ['problem', '$.join', 'join'],
    ]);
  });

  it('reports a repeated id', async () => {
    const { signatories } = demoCall;
    const findings = await check({
      ...goodAnswer,
      json: { ...demoCall, signatories: [...signatories, signatories[0]] },
    });
    expect(findings.find(({ code }) => code === 'twice')).to.deep.include({
      value: 'berlin',
      at: ['$.signatories[13]'],
    });
  });

  it('reports texts that lack a language of the title', async () => {
    const findings = await check({
      ...goodAnswer,
      json: { ...goodCall, topics: [{ en: 'Density', fr: 'Densité' }] },
    });
    expect(findings.filter(({ code }) => code === 'language-gaps')).to.deep.equal([
      { severity: 'advice', code: 'language-gaps', value: 'es', at: ['$.topics[0]'] },
    ]);
  });

  it('reports links that are not https', async () => {
    const join = { url: { en: 'http://example.org/', fr: 'https://example.org/fr' } };
    const findings = await check({ ...goodAnswer, json: { ...demoCall, join } });
    expect(findings.find(({ code }) => code === 'http-links')?.at).to.deep.equal(['$.join.url.en']);
  });
});

async function check(answer: Answer): Promise<readonly Finding[]> {
  const { crossOriginUrl } = await createEndpoint(answer);
  return run(crossOriginUrl);
}

function run(url: string): Promise<readonly Finding[]> {
  return runCheck(
    url,
    async () => (await (await fetch('/packages/contract/call.schema.json')).json()) as Schema,
  );
}

function codes(findings: readonly Finding[]): string[] {
  return findings.map(({ code }) => code);
}

function header(name: string, value: string): Partial<Answer> {
  return { headers: { ...goodAnswer.headers, [name]: value } };
}

/** `btoa` encodes each character as one byte, as Latin-1 does. */
function inLatin1(text: string): Partial<Answer> {
  return { json: undefined, bodyBase64: btoa(text) };
}
