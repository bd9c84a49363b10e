import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import {
  demoCall,
  headingsOf,
  linksOf,
  openList,
  partOf,
  partsOf,
  partText,
  readyWidget,
  shadowOf,
  textOf,
  widgetShowing,
} from '../support/widget.js';

const demoUrl = '/demo/call.json';
const joinUrl = 'https://www.metropolis.org/join-call-rethink-our-metropolitan-spaces';

describe('The card', () => {
  it('has the title as its heading, and section headings one level deeper', async () => {
    const widget = await readyWidget(demoUrl);
    expect(partText(widget, 'title')).to.equal('Call to rethink our metropolitan spaces');
    expect(headingsOf(widget)).to.deep.equal([
      [2, 'Call to rethink our metropolitan spaces'],
      [3, 'The call in full'],
    ]);
  });

  it('takes the level of its headings from an attribute', async () => {
    const widget = await readyWidget(demoUrl, 'heading-level="4"');
    expect(headingsOf(widget).map(([level]) => level)).to.deep.equal([4, 5]);
    widget.headingLevel = 6;
    await widget.updateComplete;
    expect(headingsOf(widget).map(([level]) => level)).to.deep.equal([6, 6]);
  });

  it('names the organizer', async () => {
    const widget = await readyWidget(demoUrl);
    expect(linksOf(widget)).to.include({ Metropolis: 'https://www.metropolis.org' });
  });

  it('counts the signatories', async () => {
    const widget = await readyWidget(demoUrl);
    expect(partText(widget, 'count-value')).to.equal('13');
    expect(partText(widget, 'count')).to.equal('13 institutions have signed');
  });

  it('includes unlisted signatories in the count, and says so', async () => {
    const widget = await widgetShowing({ signatoryCount: 1234 });
    expect(partText(widget, 'count')).to.equal('1,234 institutions have signed');
    await openList(widget);
    expect(partText(widget, 'signatories')).to.include('Listed here: 13 of 1,234');
  });

  it('uses the right words for one and for none', async () => {
    const one = await widgetShowing({ signatories: demoCall.signatories.slice(0, 1) });
    expect(partText(one, 'count')).to.equal('1 institution has signed');
    const none = await widgetShowing({ signatories: [] });
    expect(partText(none, 'count')).to.equal('0 institutions have signed');
    expect(partsOf(none, 'signatories')).to.have.length(0);
  });

  it('links the call document in each language, named in that language', async () => {
    // Engines disagree on whether a language name begins with a capital.
    const widget = await readyWidget(demoUrl);
    const links = [...partOf(widget, 'documents').querySelectorAll('a')];
    const langOf = (link: Element) => link.querySelector('[lang]')?.getAttribute('lang');
    expect(links.map(link => [link.hreflang, textOf(link).toLowerCase(), langOf(link)])).to.deep.equal([
      ['en', 'english', 'en'],
      ['fr', 'français', 'fr'],
      ['es', 'español', 'es'],
    ]);
    expect(links.map(link => link.href)).to.deep.equal([joinUrl, joinUrl, joinUrl]);
  });

  it('links a document by its title if it has one', async () => {
    const widget = await widgetShowing({
      documents: [{ lang: 'fr', url: 'https://example.org/appel.pdf', title: { en: 'The call, signed' } }],
    });
    const [link] = partOf(widget, 'documents').querySelectorAll('a');
    expect(link?.href).to.equal('https://example.org/appel.pdf');
    expect(link && textOf(link).toLowerCase()).to.equal('the call, signed français');
  });

  it('leaves out whatever the call does not have', async () => {
    const { version, id, title, summary, join, signatories } = demoCall;
    const endpoint = await createEndpoint({ json: { version, id, title, summary, join, signatories } });
    const widget = await readyWidget(endpoint.url);
    expect(headingsOf(widget)).to.have.length(1);
    expect(partsOf(widget, 'quote')).to.have.length(0);
  });

  it('is named by its title', async () => {
    const widget = await readyWidget(demoUrl);
    const id = partOf(widget, 'card').getAttribute('aria-labelledby') ?? '';
    const name = shadowOf(widget).getElementById(id);
    expect(name && textOf(name)).to.equal('Call to rethink our metropolitan spaces');
  });
});
