import { expect } from '@open-wc/testing';
import { createEndpoint } from '../../support/endpoint.js';
import { recordWarnings } from '../../support/warnings.js';
import { demoCall, partOf, partText, untilState } from '../../support/widget.js';
import { useClock } from '../../support/clock.js';
import { expectOutcome, load, type Loaded } from './fault-run.js';

describe('The retry button', () => {
  recordWarnings();
  const clock = useClock();

  it('retries at once, however long the wait would be', async () => {
    const loaded = await load(await createEndpoint(busy), clock);
    await loaded.endpoint.answer({ json: demoCall });
    buttonOf(loaded).click();
    expect(clock.requests()).to.equal(2);
    await untilState(loaded.widget, 'ready');
    expect(partText(loaded.widget, 'status')).to.equal('');
    expect(clock.untilRequest()).to.be.within(54, 66.002);
  });

  it('makes one request for many presses', async () => {
    const loaded = await load(await createEndpoint(busy), clock);
    buttonOf(loaded).click();
    buttonOf(loaded).click();
    buttonOf(loaded).click();
    expect(clock.requests()).to.equal(2);
  });

  it('stays after a retry that fails, and keeps the focus', async () => {
    const loaded = await load(await createEndpoint(busy), clock);
    const button = buttonOf(loaded);
    button.focus();
    button.click();
    await loaded.widget.reload();
    await loaded.widget.updateComplete;
    expectOutcome(
      { ...loaded, errors: loaded.errors.slice(1) },
      { state: 'failed', code: 'http', next: [0, 0] },
    );
    expect(buttonOf(loaded)).to.equal(button);
    expect(loaded.widget.shadowRoot?.activeElement).to.equal(button);
  });
});

const busy = { status: 503, headers: { 'retry-after': '86400' } };

function buttonOf({ widget }: Loaded): HTMLElement {
  const button = partOf(widget, 'status').querySelector('button');
  if (!button) {
    throw new Error('There is no button to try again with.');
  }
  return button;
}
