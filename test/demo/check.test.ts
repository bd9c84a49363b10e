import { expect } from '@open-wc/testing';
import { checkAddress, checkBytes } from '../../demo/check/check-source.js';
import type { Report, RequestFinding } from '../../demo/check/finding.js';
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
    const { outcome, call } = await check(goodAnswer);
    expect(outcome).to.deep.equal({ severity: 'good', code: 'shows', value: '13' });
    expect(call.request.filter(({ severity }) => severity !== 'good')).to.deep.equal([]);
    expect(call.content).to.deep.equal([]);
  });

  it('asks for a web address', async () => {
    expect(requestOf(await checkAddress('example.org/call.json'))).to.deep.equal(['no-address']);
  });

  it('asks for https', async () => {
    expect(requestOf(await checkAddress('http://example.invalid/call.json'))).to.include('insecure');
  });

  it('says that pages of its own host can show a file that others may not read', async () => {
    const { crossOriginUrl } = await createEndpoint({ json: demoCall });
    const { outcome, call } = await checkAddress(crossOriginUrl);
    const value = new URL(crossOriginUrl).host;
    expect(outcome).to.deep.equal({ severity: 'advice', code: 'own-host-shows', value });
    expect(call).to.deep.equal({
      request: [{ severity: 'advice', code: 'cors', value }],
      content: undefined,
    });
  });

  it('does not say so of a file that is not there', async () => {
    const { crossOriginUrl } = await createEndpoint({ status: 404, json: {} });
    const { outcome, call } = await checkAddress(crossOriginUrl);
    expect(outcome).to.include({ severity: 'problem', code: 'not-seen' });
    expect(call.request).to.have.length(1);
    expect(call.request[0]).to.include({ severity: 'problem', code: 'cors' });
    // Where a browser does not tell, the check waits until its time limit.
  }).timeout(30_000);

  it('reports a missing server and a broken connection as unreachable', async () => {
    const { crossOriginUrl } = await createEndpoint({ ...goodAnswer, resetAfter: 99 });
    for (const url of [refusedUrl, crossOriginUrl]) {
      const report = await checkAddress(url);
      expect(report.outcome.code).to.equal('shows-nothing');
      expect(requestOf(report)).to.deep.equal(['unreachable']);
    }
  });

  it('finds out whether pages of other hosts may read a file of its own host', async () => {
    const closed = await createEndpoint({ json: demoCall });
    const open = await createEndpoint({ json: demoCall, cors: true });
    const [first, second] = [await checkAddress(closed.url), await checkAddress(open.url)];
    expect([first.outcome.code, second.outcome.code]).to.deep.equal(['shows', 'shows']);
    expect(first.call.request).to.deep.include({ severity: 'advice', code: 'cors', value: location.host });
    expect(requestOf(second)).to.include('cors-open').and.not.include('cors');
  });

  it('leaves nothing of its questions in the page', async () => {
    await check({ json: demoCall });
    expect(document.querySelectorAll('iframe.elsewhere')).to.have.length(0);
  });

  const answers: [string, Partial<Answer>, Partial<RequestFinding>][] = [
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
  ];
  for (const [what, answer, finding] of answers) {
    it(`reports ${what}`, async () => {
      const { outcome, call } = await check({ ...goodAnswer, ...answer });
      expect(call.request.find(({ code }) => code === finding.code)).to.include(finding);
      expect(outcome.code).to.equal(finding.severity === 'problem' ? 'shows-nothing' : 'shows');
    });
  }

  const endless = { bytes: 1_000_000, every: 1, endless: true };
  const contents: [string, Partial<Answer>, string, string][] = [
    ['another encoding', { json: undefined, bodyBase64: btoa('{"é": 1}') }, 'not-utf8', 'shows-nothing'],
    ['a fault of JSON', { json: undefined, body: '{"version": 1,}' }, 'extra-comma', 'shows-nothing'],
    ['a newer version', { json: { ...demoCall, version: 2 } }, 'unusable', 'shows-nothing'],
    ['a body that is too large', { json: undefined, drip: endless }, 'too-large', 'shows-nothing'],
    ['a misspelt key', { json: { ...goodCall, stauts: 'closed' } }, 'misspelt-key', 'shows'],
    ['a status that is ignored', { json: { ...goodCall, status: 'Closed' } }, 'near-miss', 'shows'],
    [
      'an update in the future',
      { json: { ...goodCall, updated: '2062-01-01T00:00:00Z' } },
      'updated-in-future',
      'shows',
    ],
  ];
  for (const [what, answer, code, outcome] of contents) {
    it(`reports ${what}`, async () => {
      const report = await check({ ...goodAnswer, ...answer });
      expect(contentOf(report)).to.include(code);
      expect(report.outcome.code).to.equal(outcome);
      expect(report.outcome.severity).not.to.equal('good');
      // A body of 5 MB takes its time on a busy machine.
    }).timeout(30_000);
  }

  it('checks the list that the call leads to, and knows its signatories', async () => {
    const list = await createEndpoint({ json: [{ id: 'lima', name: 'Lima', memeber: true }], cors: true });
    const report = await check({
      ...goodAnswer,
      json: {
        ...goodCall,
        signatories: [],
        signatoryCount: 1,
        signatoriesUrl: list.crossOriginUrl,
        practices: [{ title: 'Gardens', url: 'https://example.org/', signatory: 'quito' }],
      },
    });
    expect(report.list?.content?.map(({ code }) => code)).to.include('misspelt-key');
    expect(contentOf(report)).to.include('unknown-signatory');
    expect(report.outcome).to.include({ code: 'shows', value: '1', severity: 'advice' });
  });

  it('says that a list cannot be had', async () => {
    const json = { ...goodCall, signatories: [], signatoryCount: 1, signatoriesUrl: refusedUrl };
    const { list } = await check({ ...goodAnswer, json });
    expect(list?.content).to.equal(undefined);
    expect(list?.request[0]).to.include({ severity: 'problem', code: 'unreachable' });
  });
});

describe('The check of a file or a text', () => {
  it('finds what the check of an address finds, with its place', async () => {
    const text = JSON.stringify({ ...goodCall, stauts: 'closed' }, null, 2);
    for (const source of [text, new TextEncoder().encode(text)]) {
      const { outcome, call } = await checkBytes(source);
      expect(outcome).to.include({ code: 'shows', severity: 'advice' });
      expect(call.request).to.deep.equal([]);
      expect(call.content?.[0]).to.deep.include({ code: 'misspelt-key', path: '$.stauts' });
      expect(call.content?.[0]?.position?.line).to.equal(text.split('\n').length - 1);
    }
  });
});

async function check(answer: Answer): Promise<Report> {
  return checkAddress((await createEndpoint(answer)).crossOriginUrl);
}

function requestOf({ call }: Report): string[] {
  return call.request.map(({ code }) => code);
}

function contentOf({ call }: Report): string[] {
  return call.content?.map(({ code }) => code) ?? [];
}

function header(name: string, value: string): Partial<Answer> {
  return { headers: { ...goodAnswer.headers, [name]: value } };
}
