import { expect } from '@open-wc/testing';
import { type Answer, createEndpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import {
  createWidget,
  demoCall,
  isFallbackShown,
  linksOf,
  partOf,
  partText,
  seenText,
  readyWidget,
  shadowOf,
  type State,
  statesOf,
  until,
  untilState,
  visibleText,
} from '../support/widget.js';

const good: Answer = { json: demoCall };
const failed = 'The call cannot be shown at the moment.';

const troubles: Record<string, Answer> = {
  'a server in trouble': { status: 500 },
  'a page instead of JSON': { body: '<!doctype html><title>Not found</title>' },
  'a call without a title': { json: { ...demoCall, title: undefined } },
  'more than 5 MB': { drip: { bytes: 1_000_000, every: 1, endless: true } },
};

describe('A widget whose call cannot be loaded', () => {
  recordWarnings();

  for (const [name, trouble] of Object.entries(troubles)) {
    it(`keeps the fallback and offers to retry: ${name}`, async () => {
      const endpoint = await createEndpoint(trouble);
      const widget = await untilState(await createWidget(fallbackMarkup(endpoint.url)), 'failed');
      expect(seenText(widget, 'status')).to.equal(`${failed} Try again`);
      expect(isFallbackShown(widget)).to.equal(true);
      await endpoint.answer(good);
      retryButton(widget).click();
      await untilState(widget, 'ready');
      expect(partText(widget, 'count-value')).to.equal('13');
      expect(partText(widget, 'status')).to.equal('');
      expect(isFallbackShown(widget)).to.equal(false);
    });
  }

  it('stays the same if the retry fails, too', async () => {
    const endpoint = await createEndpoint({ status: 503 });
    const widget = await untilState(await createWidget(fallbackMarkup(endpoint.url)), 'failed');
    retryButton(widget).click();
    await endpoint.requested(2);
    await until(widget, () => seenText(widget, 'status') === `${failed} Try again`);
    expect(statesOf(widget)).to.deep.equal(['failed']);
  });
});

describe('A widget whose later checks fail', () => {
  recordWarnings();

  it('keeps the call, marked with its time, until there is a newer one', async () => {
    const endpoint = await createEndpoint(good);
    const widget = await readyWidget(endpoint.url);
    const before = { title: partText(widget, 'title'), links: linksOf(widget) };
    await endpoint.answer({ status: 500 });
    await widget.reload();
    await untilState(widget, 'stale');
    expect({ title: partText(widget, 'title'), links: linksOf(widget) }).to.deep.equal(before);
    expect(partText(widget, 'count-value')).to.equal('13');
    expect(partText(widget, 'status')).to.match(
      /^As of \d+:\d\d.[AP]M\. The latest figures could not be loaded\.$/,
    );
    await endpoint.answer(good);
    await widget.reload();
    await untilState(widget, 'ready');
    expect(partText(widget, 'status')).to.equal('');
  });

  it('does not take an older record', async () => {
    const endpoint = await createEndpoint({ json: { ...demoCall, updated: '2020-07-01T00:00:00Z' } });
    const widget = await readyWidget(endpoint.url);
    await endpoint.answer({ json: { ...demoCall, signatories: [], updated: '2020-06-01T00:00:00Z' } });
    await widget.reload();
    await widget.updateComplete;
    expect(statesOf(widget)).to.deep.equal(['ready']);
    expect(partText(widget, 'count-value')).to.equal('13');
  });
});

describe('A widget at any time', () => {
  recordWarnings();

  it('is in one state, and shows something that makes sense', async () => {
    const endpoint = await createEndpoint({ ...good, hold: true });
    const widget = await createWidget(fallbackMarkup(endpoint.url));
    const seen: State[][] = [];
    const texts: string[] = [];
    const look = () => {
      seen.push(statesOf(widget));
      texts.push(visibleText(widget));
    };
    const observer = new MutationObserver(look);
    observer.observe(shadowOf(widget), { subtree: true, childList: true, characterData: true });
    look();
    await endpoint.requested(1);
    await endpoint.release();
    await untilState(widget, 'ready');
    await endpoint.answer({ body: 'null' });
    await widget.reload();
    await untilState(widget, 'stale');
    const other = await createEndpoint({ body: '[]' });
    widget.src = other.url;
    await untilState(widget, 'failed');
    look();
    observer.disconnect();
    expect(seen.filter(states => states.length !== 1)).to.deep.equal([]);
    expect(new Set(seen.flat())).to.deep.equal(new Set(['loading', 'ready', 'stale', 'failed']));
    expect(texts.filter(text => !text || /NaN|undefined|null|Invalid/.test(text))).to.deep.equal([]);
  });
});

function fallbackMarkup(url: string): string {
  return `<metropolis-call lang="en" src="${url}"><p>Fallback</p></metropolis-call>`;
}

function retryButton(widget: Element): HTMLElement {
  const button = partOf(widget, 'status').querySelector('button');
  if (!button) {
    throw new Error('There is no button to try again with.');
  }
  return button;
}
