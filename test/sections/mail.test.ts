import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { createEndpoint } from '../support/endpoint.js';
import { demoCall, readyWidget, shadowOf, textOf, widgetIn } from '../support/widget.js';

const demoUrl = '/demo/call.json';
const rows = [
  'policy@metropolis.org',
  'Joining the call: Call to rethink our metropolitan spaces',
  'Name of our institution:',
];

describe('The panel for joining by e-mail', () => {
  /** What the clipboard got. Tests cannot read the real one. */
  const copied: string[] = [];

  beforeEach(() => {
    copied.length = 0;
    setClipboard(text => Promise.resolve(void copied.push(text)));
  });

  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('is closed at first, and opens at a click', async () => {
    const widget = await readyWidget(demoUrl);
    expect(panelOf(widget).open).to.equal(false);
    opener(widget).click();
    expect(panelOf(widget).open).to.equal(true);
    expect(panelOf(widget).innerText).to.include('policy@metropolis.org');
  });

  it('has the address, the subject and the text, each with a button', async () => {
    const widget = await openPanel();
    expect(textsIn(widget)).to.deep.equal(rows);
    expect(buttonsIn(widget).map(textOf)).to.deep.equal(['Copy', 'Copy', 'Copy']);
    expect(buttonsIn(widget).map(({ ariaLabel }) => ariaLabel)).to.deep.equal(
      rows.map(text => `Copy: ${text}`),
    );
  });

  for (const [index, text] of rows.entries()) {
    it(`copies the text alone, and says so at its button: ${text}`, async () => {
      const widget = await openPanel();
      await press(widget, index);
      expect(copied).to.deep.equal([text]);
      const expected = rows.map((_, row) => (row === index ? 'Copied' : 'Copy'));
      expect(buttonsIn(widget).map(textOf)).to.deep.equal(expected);
      expect(buttonsIn(widget)[index]?.ariaLabel).to.equal(`Copied: ${text}`);
    });
  }

  it('says it for the last text alone', async () => {
    const widget = await openPanel();
    await press(widget, 0);
    await press(widget, 2);
    expect(buttonsIn(widget).map(textOf)).to.deep.equal(['Copy', 'Copy', 'Copied']);
  });

  it('stays as it is if the browser refuses: the texts are there to be selected', async () => {
    setClipboard(() => Promise.reject(new DOMException('No', 'NotAllowedError')));
    const widget = await openPanel();
    await press(widget, 0);
    expect(buttonsIn(widget).map(textOf)).to.deep.equal(['Copy', 'Copy', 'Copy']);
    expect(textsIn(widget)).to.deep.equal(rows);
    const [text] = shadowOf(widget).querySelectorAll('.below li bdi');
    expect(text && getComputedStyle(text).userSelect).not.to.equal('none');
  });

  it('stays as it is on a page without a clipboard, such as an insecure one', async () => {
    setClipboard(undefined);
    const widget = await openPanel();
    await press(widget, 1);
    expect(buttonsIn(widget).map(textOf)).to.deep.equal(['Copy', 'Copy', 'Copy']);
  });

  it('is in the language of the widget, and names the call in it', async () => {
    const widget = await widgetIn('fr', demoUrl);
    opener(widget).click();
    expect(textsIn(widget)).to.deep.equal([
      'policy@metropolis.org',
      'Adhésion à l’appel : Appel à repenser nos espaces métropolitains',
      'Nom de notre institution :',
    ]);
  });

  it('stays open, with the focus, when the call changes', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await readyWidget(endpoint.url);
    opener(widget).click();
    const [button] = buttonsIn(widget);
    button?.focus();
    await endpoint.answer({ json: { ...demoCall, signatoryCount: 14 } });
    await widget.reload();
    await widget.updateComplete;
    expect(panelOf(widget).open).to.equal(true);
    expect(shadowOf(widget).activeElement).to.equal(button);
  });

  for (const layout of ['banner', 'button']) {
    it(`is missing from a ${layout}`, async () => {
      const widget = await readyWidget(demoUrl, `layout="${layout}"`);
      expect(shadowOf(widget).querySelector('details')).to.equal(null);
    });
  }
});

function setClipboard(writeText: ((text: string) => Promise<void>) | undefined): void {
  const value = writeText && { writeText };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
}

async function openPanel(): Promise<MetropolisCall> {
  const widget = await readyWidget(demoUrl);
  opener(widget).click();
  return widget;
}

function panelOf(widget: MetropolisCall): HTMLDetailsElement {
  const panel = shadowOf(widget).querySelector<HTMLDetailsElement>('.below details');
  if (!panel) {
    throw new Error('There is no panel.');
  }
  return panel;
}

function opener(widget: MetropolisCall): HTMLElement {
  return panelOf(widget).querySelector('summary') as HTMLElement;
}

function textsIn(widget: MetropolisCall): string[] {
  return [...panelOf(widget).querySelectorAll('li bdi')].map(textOf);
}

function buttonsIn(widget: MetropolisCall): HTMLButtonElement[] {
  return [...panelOf(widget).querySelectorAll('button')];
}

/** Presses the button of a row, and waits for the next task: the result is rendered. */
async function press(widget: MetropolisCall, row: number): Promise<void> {
  buttonsIn(widget)[row]?.click();
  await new Promise(resolve => setTimeout(resolve));
  await widget.updateComplete;
}
