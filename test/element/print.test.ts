import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { moreButton, namesIn, search, signatories } from '../support/list.js';
import {
  buttonsOf,
  openList,
  partOf,
  readyWidget,
  shadowOf,
  until,
  widgetShowing,
} from '../support/widget.js';

/** The runner can emulate print only in Chromium. */
const canPrint = navigator.userAgent.includes('Chrome/');

describe('A printed widget', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await (canPrint ? emulateMedia({ media: 'screen' }) : undefined);
  });

  it('has an open list with all entries', async () => {
    const widget = await widgetShowing({ signatories: signatories(170) });
    print('beforeprint');
    await widget.updateComplete;
    expect(isOpen(widget)).to.equal(true);
    expect(namesIn(widget)).to.have.length(170);
    expect(moreButton(widget)).to.equal(undefined);
  });

  it('has a closed list again afterwards', async () => {
    const widget = await readyWidget('/demo/call.json');
    const toggled = new Promise(resolve => partOf(widget, 'signatories').addEventListener('toggle', resolve));
    print('beforeprint');
    await toggled;
    print('afterprint');
    await until(widget, () => !isOpen(widget));
    expect(namesIn(widget)).to.deep.equal([]);
  });

  it('leaves an open list open, with the same entries', async () => {
    const widget = await openList(await widgetShowing({ signatories: signatories(170) }));
    await search(widget, 'signatory');
    print('beforeprint');
    await widget.updateComplete;
    expect(namesIn(widget)).to.have.length(170);
    print('afterprint');
    await widget.updateComplete;
    expect(isOpen(widget)).to.equal(true);
    expect(namesIn(widget)).to.have.length(50);
  });

  it('has all of its texts open, and closed again afterwards', async function () {
    if (!canPrint) {
      this.skip();
    }
    const summary = partOf(await readyWidget('/demo/call.json'), 'summary');
    await emulateMedia({ media: 'print' });
    expect(summary.innerText).to.include('no inhabitant is to be left behind.');
    await emulateMedia({ media: 'screen' });
    expect(summary.innerText).not.to.include('no inhabitant is to be left behind.');
  });

  it('leaves the texts open that a visitor opened', async () => {
    const widget = await readyWidget('/demo/call.json');
    const details = partOf(widget, 'summary').querySelector('details');
    details?.querySelector('summary')?.click();
    print('beforeprint');
    await widget.updateComplete;
    print('afterprint');
    await widget.updateComplete;
    expect(details?.open).to.equal(true);
  });

  it('does not react to printing after it has left the page', async () => {
    const widget = await readyWidget('/demo/call.json');
    widget.remove();
    let renders = 0;
    widget.addController({ hostUpdated: () => (renders += 1) });
    print('beforeprint');
    await widget.updateComplete;
    expect(renders).to.equal(0);
  });

  it('shows the URL of the join button, and nothing to press or to fill in', async function () {
    if (!canPrint) {
      this.skip();
    }
    const widget = await openList(await readyWidget('/demo/call.json'));
    const address = () => getComputedStyle(partOf(widget, 'join'), '::after').content;
    const field = shadowOf(widget).querySelector('label');
    expect(address()).not.to.include('metropolis.org');
    await emulateMedia({ media: 'print' });
    expect(address()).to.include('https://www.metropolis.org/join-call-rethink-our-metropolitan-spaces');
    expect(buttonsOf(widget, 'Share the call')[0]?.checkVisibility()).to.equal(false);
    expect(field?.checkVisibility()).to.equal(false);
    expect(partOf(widget, 'count-value').checkVisibility()).to.equal(true);
  });
});

/** Fires the event that the browser fires before and after it prints. A test cannot print. */
function print(type: 'beforeprint' | 'afterprint'): void {
  dispatchEvent(new Event(type));
}

function isOpen(widget: MetropolisCall): boolean {
  return partOf(widget, 'signatories').hasAttribute('open');
}
