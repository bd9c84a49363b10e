import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../../src/element/metropolis-call.js';
import { listStatus, moreButton, namesIn, search, signatories } from '../../support/list.js';
import {
  listOpener,
  openList,
  partOf,
  partsOf,
  partText,
  seenText,
  shadowOf,
  textOf,
  widgetShowing,
} from '../../support/widget.js';

describe('A list of ten thousand signatories', () => {
  it('has no entries while it is closed', async () => {
    const widget = await longWidget();
    expect(partText(widget, 'count-value')).to.equal('10,000');
    expect(namesIn(widget)).to.deep.equal([]);
    expect(shadowOf(widget).querySelectorAll('*').length).to.be.lessThan(150);
    expect(shadowOf(widget).querySelector('input')).to.equal(null);
  });

  it('opens with fifty entries, and says of how many', async () => {
    const widget = await openList(await longWidget());
    expect(namesIn(widget)).to.have.length(50);
    expect(listStatus(widget)).to.equal('Listed here: 50 of 10,000');
    expect(seenText(widget, 'signatories')).to.include('Metropolis members: 1,000');
  });

  it('shows fifty more, and moves the focus to the first of them', async () => {
    const widget = await openList(await longWidget());
    const before = namesIn(widget);
    await more(widget);
    const after = namesIn(widget);
    expect(after).to.have.length(100);
    expect(after.slice(0, 50)).to.deep.equal(before);
    expect(focused(widget)).to.equal(after[50]);
    expect(listStatus(widget)).to.equal('Listed here: 100 of 10,000');
  });

  it('keeps the entries that are there', async () => {
    const widget = await openList(await longWidget());
    const [first] = partsOf(widget, 'signatory');
    await more(widget);
    expect(partsOf(widget, 'signatory')[0]).to.equal(first);
  });

  it('can be shown up to its last entry, and then offers no more', async () => {
    const widget = await openList(await longWidget(170));
    await more(widget);
    await more(widget);
    await more(widget);
    const names = namesIn(widget);
    expect(new Set(names).size).to.equal(170);
    expect(names.at(-1)).to.equal('Signatory 00169');
    expect(focused(widget)).to.equal(names[150]);
    expect(moreButton(widget)).to.equal(undefined);
    expect(listStatus(widget)).to.equal('');
  });

  it('begins its second group after the end of the first one', async () => {
    const widget = await openList(await longWidget(600));
    expect(seenText(widget, 'signatories')).not.to.include('Other institutions');
    await more(widget);
    const [members, others] = partOf(widget, 'signatories').querySelectorAll('ul');
    expect([members?.childElementCount, others?.childElementCount]).to.deep.equal([60, 40]);
    expect(seenText(widget, 'signatories')).to.match(/Metropolis members: 60 .* Other institutions: 540 /);
  });

  it('is searched as a whole, and starts again with fifty entries', async () => {
    const widget = await openList(await longWidget());
    await more(widget);
    expect(await search(widget, '9999')).to.deep.equal(['Signatory 09999']);
    expect(listStatus(widget)).to.equal('Found: 1');
    expect(await search(widget, 'signatory01')).to.have.length(50);
    expect(listStatus(widget)).to.equal('Found: 1,000');
    await more(widget);
    expect(namesIn(widget)).to.have.length(100);
    expect(await search(widget, '')).to.have.length(50);
  });

  it('says how many signatories are not listed', async () => {
    const widget = await openList(
      await widgetShowing({ signatories: signatories(30), signatoryCount: 10_000 }),
    );
    expect(namesIn(widget)).to.have.length(30);
    expect(listStatus(widget)).to.equal('Listed here: 30 of 10,000');
    expect(moreButton(widget)).to.equal(undefined);
  });

  it('has no entries after it is closed again', async () => {
    const widget = await openList(await longWidget());
    const details = partOf(widget, 'signatories');
    const closed = new Promise(resolve => details.addEventListener('toggle', resolve, { once: true }));
    listOpener(widget).click();
    await closed;
    await widget.updateComplete;
    expect(namesIn(widget)).to.deep.equal([]);
  });
});

function longWidget(count = 10_000): Promise<MetropolisCall> {
  return widgetShowing({ signatories: signatories(count) });
}

/** Presses the button, and waits for the focus to move. */
async function more(widget: MetropolisCall): Promise<void> {
  const moved = new Promise(resolve =>
    partOf(widget, 'signatories').addEventListener('focusin', resolve, { once: true }),
  );
  moreButton(widget)?.click();
  await moved;
}

function focused(widget: MetropolisCall): string | undefined {
  const { activeElement } = shadowOf(widget);
  return activeElement?.firstElementChild ? textOf(activeElement.firstElementChild) : undefined;
}
