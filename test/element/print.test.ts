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

/** The runner can let Chromium alone show a page as on paper. */
const canPrint = navigator.userAgent.includes('Chrome/');

describe('A widget on paper', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await (canPrint ? emulateMedia({ media: 'screen' }) : undefined);
  });

  it('has its list open, with all entries', async () => {
    const widget = await widgetShowing({ signatories: signatories(170) });
    print('beforeprint');
    await widget.updateComplete;
    expect(isOpen(widget)).to.equal(true);
    expect(namesIn(widget)).to.have.length(170);
    expect(moreButton(widget)).to.equal(undefined);
  });

  it('has its list closed again after that', async () => {
    const widget = await readyWidget('/demo/call.json');
    const toggled = new Promise(resolve => partOf(widget, 'signatories').addEventListener('toggle', resolve));
    print('beforeprint');
    await toggled;
    print('afterprint');
    await until(widget, () => !isOpen(widget));
    expect(namesIn(widget)).to.deep.equal([]);
  });

  it('leaves a list that was open open, and as long as it was', async () => {
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

  it('is no longer asked once it has left the page', async () => {
    const widget = await readyWidget('/demo/call.json');
    widget.remove();
    let renders = 0;
    widget.addController({ hostUpdated: () => (renders += 1) });
    print('beforeprint');
    await widget.updateComplete;
    expect(renders).to.equal(0);
  });

  it('shows the address that the button leads to, and nothing to press or to fill in', async function () {
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

/** As the browser says it, which prints no page for a test. */
function print(type: 'beforeprint' | 'afterprint'): void {
  dispatchEvent(new Event(type));
}

function isOpen(widget: MetropolisCall): boolean {
  return partOf(widget, 'signatories').hasAttribute('open');
}
