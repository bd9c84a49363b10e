import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { MetropolisCall } from '../../../src/element/metropolis-call.js';
import { type Answer, createEndpoint } from '../../support/endpoint.js';
import { documents, seed } from '../../support/run-settings.js';
import { arbitraryDocument, bytesOf, payloads, type RawDocument } from './arbitrary-document.js';
import { expectUnharmed, settled, showGiven, showLoaded } from './fuzzed-widget.js';

const sections = 'language count join share summary quote topics map signatories practices documents';
const languages = fc.constantFrom('en', 'he', 'zh-TW');
/** The time limit of each test in milliseconds. */
const timeLimit = 50_000 + documents * 50;
const mostlyTrue = fc.constantFrom(true, true, true, false);

const parameters = {
  // The time limit of one document in milliseconds.
  timeout: 5000,
  ...(seed === undefined ? {} : { seed }),
  interruptAfterTimeLimit: timeLimit,
  markInterruptAsFailure: true,
};

describe('With any document, the widget', () => {
  const { warn } = console;

  beforeEach(() => {
    scriptRuns = 0;
    // The widget rightly warns of each document.
    console.warn = () => undefined;
  });

  afterEach(() => {
    console.warn = warn;
  });

  it('shows only text and runs no script', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, languages, mostlyTrue, async (raw, lang, isGiven) => {
        const widget = createWidget(lang);
        const json = isGiven ? parse(raw) : undefined;
        await (json ? showGiven(widget, json) : showBlob(widget, bytesOf(raw)));
        seen.add(expectUnharmed(widget));
        widget.remove();
      }),
      { numRuns: documents, ...parameters },
    );
    expect([...seen]).to.have.members(['ready', 'failed']);
    await expectNoLateScript();
  }).timeout(timeLimit + 10_000);

  it('does so also over HTTP, for the first load and for a change', async () => {
    const seen = new Set<string>();
    const endpoint = await createEndpoint({ body: '' });
    const good = { json: await (await fetch(demo)).json() } as Answer;
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, languages, async (raw, lang) => {
        await endpoint.answer(good, { bodyBase64: base64Of(bytesOf(raw)) });
        const url = `${endpoint.url}?${crypto.randomUUID()}`;
        const changed = createWidget(lang);
        await showLoaded(changed, `${url}&changed`);
        await changed.reload();
        const fresh = createWidget(lang);
        await showLoaded(fresh, url);
        await settled(changed);
        for (const widget of [changed, fresh]) {
          seen.add(expectUnharmed(widget));
          widget.remove();
        }
      }),
      { numRuns: documents / 20, ...parameters },
    );
    expect([...seen]).to.have.members(['ready', 'stale', 'failed']);
    await expectNoLateScript();
  }).timeout(timeLimit + 10_000);
});

const demo = new URL('../../../demo/call.json', import.meta.url);

function createWidget(lang: string): MetropolisCall {
  return Object.assign(document.createElement('metropolis-call'), { lang, sections, files: '/dist/' });
}

/** Loads the bytes by `fetch`, as from a server. */
async function showBlob(widget: MetropolisCall, bytes: BlobPart): Promise<void> {
  const url = URL.createObjectURL(new Blob([bytes]));
  await showLoaded(widget, url);
  URL.revokeObjectURL(url);
}

function parse(raw: RawDocument): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytesOf(raw)));
  } catch {
    return undefined;
  }
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}

/** Runs one payload on purpose. This proves that runs are counted; earlier payloads have had their time to run. */
async function expectNoLateScript(): Promise<void> {
  expect(scriptRuns).to.equal(0);
  const trap = Object.assign(document.createElement('div'), { innerHTML: payloads[0] });
  await new Promise(resolve => trap.firstElementChild?.addEventListener('error', resolve));
  expect(scriptRuns).to.equal(1);
}
