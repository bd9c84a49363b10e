import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { buttonsOf, readyWidget, shadowOf, textOf, widgetIn, widgetShowing } from '../support/widget.js';

const demoUrl = '/demo/call.json';
const title = 'Call to rethink our metropolitan spaces';
const url = 'https://www.metropolis.org/join-call-rethink-our-metropolitan-spaces';

/** Records what the share sheet and the clipboard get, because tests cannot reach either of them. */
const given: unknown[] = [];

const accept = (value: unknown): Promise<void> => {
  given.push(value);
  return Promise.resolve();
};

const refuse = (name: string) => () => Promise.reject(new DOMException('No', name));

describe('The share button', () => {
  beforeEach(() => {
    given.length = 0;
  });

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'share');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('passes title and URL of the call to the share sheet, without a message', async () => {
    platform({ share: accept, writeText: accept });
    const widget = await share(await readyWidget(demoUrl));
    expect(given).to.deep.equal([{ title, url }]);
    expect(result(widget)).to.equal('');
  });

  it('copies the URL if there is no share sheet, and says so', async () => {
    platform({ share: undefined, writeText: accept });
    const widget = await readyWidget(demoUrl);
    const status = statusOf(widget);
    await share(widget);
    expect(given).to.deep.equal([url]);
    expect(result(widget)).to.equal('Copied');
    expect(statusOf(widget)).to.equal(status);
  });

  it('does nothing more while the share sheet is open', async () => {
    platform({ share: refuse('InvalidStateError'), writeText: accept });
    expect(result(await share(await readyWidget(demoUrl)))).to.equal('');
    expect(given).to.deep.equal([]);
  });

  it('copies the URL if the share sheet does not open', async () => {
    platform({ share: refuse('NotAllowedError'), writeText: accept });
    expect(result(await share(await readyWidget(demoUrl)))).to.equal('Copied');
    expect(given).to.deep.equal([url]);
  });

  it('does nothing more for a visitor who closes the share sheet', async () => {
    platform({ share: refuse('AbortError'), writeText: accept });
    expect(result(await share(await readyWidget(demoUrl)))).to.equal('');
    expect(given).to.deep.equal([]);
  });

  it('shows the URL if it cannot be copied either', async () => {
    platform({ share: undefined, writeText: refuse('NotAllowedError') });
    expect(result(await share(await readyWidget(demoUrl)))).to.equal(url);
  });

  it('shows the URL on a page without a clipboard, such as an insecure one', async () => {
    platform({ share: undefined });
    expect(result(await share(await readyWidget(demoUrl)))).to.equal(url);
  });

  it('has the language of the widget, and shares title and URL in it', async () => {
    platform({ share: accept });
    const texts = { title: { en: 'Call', fr: 'Appel' }, join: { url: { en: `${url}/en`, fr: `${url}/fr` } } };
    const widget = await widgetIn('fr', (await widgetShowing(texts)).src ?? '');
    const button = shadowOf(widget).querySelector('.act button');
    expect(button && textOf(button)).to.match(/^Partager/);
    await press(widget, button);
    expect(given).to.deep.equal([{ title: 'Appel', url: `${url}/fr` }]);
  });

  it('shares the current page if the call has no page of its own', async () => {
    platform({ share: accept });
    await share(await widgetShowing({ join: { email: 'policy@example.org' } }));
    expect(given).to.deep.equal([{ title, url: location.href }]);
  });

  it('can be pressed again, with a new message', async () => {
    platform({ share: undefined, writeText: refuse('NotAllowedError') });
    const widget = await share(await readyWidget(demoUrl));
    platform({ share: undefined, writeText: accept });
    await share(widget);
    expect(result(widget)).to.equal('Copied');
  });

  for (const status of ['closed', 'archived']) {
    it(`is missing from a call that is ${status}`, async () => {
      const widget = await widgetShowing({ status });
      expect(buttonsOf(widget, 'Share the call')).to.deep.equal([]);
    });
  }
});

interface Platform {
  share: ((data: unknown) => Promise<void>) | undefined;
  writeText?: (text: unknown) => Promise<void>;
}

function platform({ share, writeText }: Platform): void {
  const clipboard = writeText && { writeText };
  Object.defineProperty(navigator, 'share', { configurable: true, value: share });
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
}

function share(widget: MetropolisCall): Promise<MetropolisCall> {
  return press(widget, buttonsOf(widget, 'Share the call')[0] ?? null);
}

/** Presses the button. Resolves with the widget as soon as the result is rendered: in the next task. */
async function press(widget: MetropolisCall, button: Element | null): Promise<MetropolisCall> {
  (button as HTMLElement).click();
  await new Promise(resolve => setTimeout(resolve));
  return widget;
}

function statusOf(widget: MetropolisCall): Element {
  const status = shadowOf(widget).querySelector('.act [role=status]');
  if (!status) {
    throw new Error('Nothing tells what came of it.');
  }
  return status;
}

function result(widget: MetropolisCall): string {
  return textOf(statusOf(widget));
}
