import { expect, fixture } from '@open-wc/testing';
import { partOf, partText, readyWidget, until, widgetIn } from '../support/widget.js';

describe('A widget that is moved to another document', () => {
  it('has its styles there', async () => {
    const widget = await readyWidget('/demo/call.json');
    const other = await otherDocument();
    expect(displayOf(widget)).to.equal('grid');
    other.body.append(widget);
    await widget.updateComplete;
    expect(displayOf(widget)).to.equal('grid');
  });

  it('has its styles after it comes back', async () => {
    const widget = await readyWidget('/demo/call.json');
    const { parentElement } = widget;
    const other = await otherDocument();
    other.body.append(widget);
    parentElement?.append(widget);
    await widget.updateComplete;
    expect(displayOf(widget)).to.equal('grid');
  });

  it('has the language of what is around a shadow tree there', async () => {
    const widget = await widgetIn('en', '/demo/call.json');
    widget.removeAttribute('lang');
    const other = await otherDocument();
    const host = other.createElement('div');
    host.lang = 'fr';
    other.body.append(host);
    host.attachShadow({ mode: 'open' }).append(widget);
    await until(widget, () => partText(widget, 'join') === 'Adhérer à l’appel');
  });

  it('loses nothing in a document without a window', async () => {
    const widget = await readyWidget('/demo/call.json');
    const { parentElement } = widget;
    document.implementation.createHTMLDocument().body.append(widget);
    parentElement?.append(widget);
    await widget.updateComplete;
    expect(displayOf(widget)).to.equal('grid');
  });
});

function displayOf(widget: Element): string {
  const card = partOf(widget, 'card');
  return card.ownerDocument.defaultView?.getComputedStyle(card).display ?? '';
}

async function otherDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>('<iframe srcdoc="<p>Another document</p>"></iframe>');
  if (!frame.contentDocument?.querySelector('p')) {
    await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  }
  if (!frame.contentDocument) {
    throw new Error('The frame has no document.');
  }
  return frame.contentDocument;
}
