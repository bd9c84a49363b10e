import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../../src/element/metropolis-call.js';
import { createEndpoint } from '../../support/endpoint.js';
import {
  demoCall,
  linksOf,
  listOpener,
  openList,
  partOf,
  partsOf,
  readyWidget,
  seenText,
  textOf,
  until,
  widgetShowing,
} from '../../support/widget.js';

describe('The list of signatories', () => {
  it('is closed at first', async () => {
    const widget = await readyWidget('/demo/call.json');
    expect(visibleSignatories(widget)).to.deep.equal([]);
    expect(listOpener(widget).checkVisibility()).to.equal(true);
    expect(textOf(listOpener(widget))).to.equal('Who has signed');
  });

  it('opens at a click, and closes at the next', async () => {
    const widget = await openList(await readyWidget('/demo/call.json'));
    expect(visibleSignatories(widget)).to.have.length(13);
    listOpener(widget).click();
    expect(visibleSignatories(widget)).to.deep.equal([]);
    await until(widget, () => partsOf(widget, 'signatory').length === 0);
    await openList(widget);
    expect(visibleSignatories(widget)).to.have.length(13);
  });

  it('tells role, membership and country of each signatory', async () => {
    const widget = await openList(await readyWidget('/demo/call.json'));
    const signatories = visibleSignatories(widget);
    expect(signatories.slice(0, 2)).to.deep.equal([
      'Berlin Presidency · Germany',
      'Barcelona Metropolitan Area Co-Presidency · Spain',
    ]);
    expect(signatories[6]).to.equal('Bogotá Colombia');
    expect(signatories.at(-1)).to.equal('SmartURBuild');
    expect(signatories.filter(text => text.includes('Co-Presidency'))).to.have.length(5);
    expect(seenText(widget, 'signatories')).to.match(/Metropolis members: 7 Berlin.* Other institutions: 6 /);
  });

  it('stays open when somebody signs, and marks the new signatory', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await openList(await readyWidget(endpoint.url));
    const signatories = [...demoCall.signatories, { id: 'new', name: 'Newly signed' }];
    await endpoint.answer({ json: { ...demoCall, signatories } });
    await widget.reload();
    await widget.updateComplete;
    expect(visibleSignatories(widget)).to.have.length(14);
    expect(visibleSignatories(widget)).to.include('Newly signed New');
    expect(visibleSignatories(widget).filter(text => text.includes('New'))).to.have.length(1);
  });

  it('links signatories that have a page', async () => {
    const signatories = [
      { id: 'a', name: 'With a page', url: 'https://example.org/a' },
      { id: 'b', name: 'Without' },
    ];
    const widget = await openList(await widgetShowing({ signatories }));
    const links = linksOf(partOf(widget, 'signatories'));
    expect(links).to.deep.equal({ 'With a page': 'https://example.org/a' });
  });
});

function visibleSignatories(widget: MetropolisCall): string[] {
  return partsOf(widget, 'signatory')
    .filter(signatory => signatory.checkVisibility())
    .map(textOf);
}
