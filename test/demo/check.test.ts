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

describe('The check of an endpoint', () => {
  it('finds no fault in a good endpoint', async () => {
    const findings = await check(goodAnswer);
    expect(findings.filter(({ grade }) => grade !== 'good')).to.deep.equal([]);
    expect(findings[0]).to.include({ code: 'shows', value: '13' });
  });

  it('requires a URL', async () => {
    expect(codes(await run('example.org/call.json'))).to.deep.equal(['no-address']);
  });

  it('requires https', async () => {
    expect(codes(await run('http://example.invalid/call.json'))).to.include('insecure');
  });

  it('distinguishes a missing CORS header from a missing server', async () => {
    const { crossOriginUrl } = await createEndpoint({ json: demoCall });
    expect(codes(await run(crossOriginUrl))).to.deep.equal(['shows-nothing', 'cors']);
    expect(codes(await run(refusedUrl))).to.deep.equal(['shows-nothing', 'unreachable']);
  });

  it('does not report CORS for a broken connection', async () => {
    const { crossOriginUrl } = await createEndpoint({ ...goodAnswer, resetAfter: 99 });
    expect(codes(await run(crossOriginUrl))).to.deep.equal(['shows-nothing', 'unreachable']);
  });

  it('checks the CORS header also from its own origin', async () => {
    const { url } = await createEndpoint({ json: demoCall });
    expect(codes(await run(url))).to.include.members(['shows', 'cors-unseen']);
  });

  const answers: [string, Partial<Answer>, Partial<Finding>][] = [
    ['a status that is none of success', { status: 404 }, { code: 'http', value: '404', grade: 'wrong' }],
    [
      'a content type of another kind',
      header('content-type', 'text/plain'),
      { code: 'type-other', value: 'text/plain' },
    ],
    ['no word on caching', header('cache-control', ''), { code: 'cache-none' }],
    ['a cache that keeps it long', header('cache-control', 'max-age=86400'), { code: 'cache-long' }],
    ['a cache that may keep nothing', header('cache-control', 'no-store'), { code: 'cache-no-store' }],
    ['no date', { headers: {} }, { code: 'validator-unseen' }],
    ['another encoding', inLatin1('{"é": 1}'), { code: 'not-utf8', grade: 'wrong' }],
    ['what is not JSON', { json: undefined, body: '{"version": 1,}' }, { code: 'not-json', grade: 'wrong' }],
    ['a version of the future', { json: { ...demoCall, version: 2 } }, { code: 'version', grade: 'wrong' }],
    ['a body that is too large', { json: 'x'.repeat(5_000_001) }, { code: 'too-large', grade: 'wrong' }],
  ];
  for (const [what, answer, finding] of answers) {
    it(`reports ${what}`, async () => {
      const findings = await check({ ...goodAnswer, ...answer });
      expect(findings.find(({ code }) => code === finding.code)).to.include(finding);
      expect(codes(findings)).to.include(finding.grade === 'wrong' ? 'shows-nothing' : 'shows');
    });
  }

  it('reports each deviation from the schema by its path', async () => {
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
    expect(told.every(({ grade }) => grade === 'advice')).to.equal(true);
    expect(codes(findings)[0]).to.equal('shows');
  });

  it('reports missing required keys', async () => {
    const findings = await check({
      ...goodAnswer,
      json: { ...demoCall, title: undefined, join: { contact: 'x' } },
    });
    expect(codes(findings)[0]).to.equal('shows-nothing');
    const told = findings.filter(({ at }) => at).map(({ grade, at, kind }) => [grade, at?.[0], kind]);
    expect(told).to.have.deep.members([
      ['wrong', '$.title', 'text'],
      ['wrong', '$.join', 'join'],
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
      { grade: 'advice', code: 'language-gaps', value: 'es', at: ['$.topics[0]'] },
    ]);
  });

  it('reports links without https', async () => {
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

/** `btoa` encodes each character as one byte (Latin-1). */
function inLatin1(text: string): Partial<Answer> {
  return { json: undefined, bodyBase64: btoa(text) };
}
