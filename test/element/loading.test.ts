import { expect } from '@open-wc/testing';
import { createEndpoint, type Endpoint } from '../support/endpoint.js';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import {
  createWidget,
  demoCall,
  isFallbackShown,
  partText,
  shadowOf,
  statesOf,
  until,
  untilState,
  visibleText,
} from '../support/widget.js';

describe('A widget that waits for its call', () => {
  it('shows its fallback', async () => {
    const { widget, endpoint } = await waitingWidget();
    expect(statesOf(widget)).to.deep.equal(['loading']);
    expect(isFallbackShown(widget)).to.equal(true);
    await endpoint.requested(1);
    await endpoint.release();
    await untilState(widget, 'ready');
    expect(isFallbackShown(widget)).to.equal(false);
  });

  it('says that it is loading after a while', async () => {
    const { widget } = await waitingWidget();
    await until(widget, () => partText(widget, 'status') === 'Loading…');
    expect(visibleText(widget)).not.to.include('Loading');
    endDelay(widget);
    expect(visibleText(widget)).to.include('Loading…');
  });
});

describe('The lines where the texts of a card will be', () => {
  it('leave a long fallback its clicks', async () => {
    const { widget } = await waitingWidget();
    const fallback = widget.querySelector('p') as HTMLElement;
    fallback.style.minBlockSize = '300px';
    await until(widget, () => partText(widget, 'status') === 'Loading…');
    endDelay(widget);
    const { left, bottom } = fallback.getBoundingClientRect();
    expect(document.elementFromPoint(left + 5, bottom - 5)?.localName).to.equal('p');
  });
});

describe('The height reserved while loading', () => {
  it('is that of the whole call', async () => {
    const { widget } = await waitingWidget();
    expect(widget.offsetHeight).to.be.greaterThan(600);
  });

  it('is that of the chosen sections, by attribute or by property', async () => {
    const { widget } = await waitingWidget('sections="count"');
    expect(widget.offsetHeight).to.be.within(200, 300);
    const { widget: other } = await waitingWidget();
    other.sections = 'count';
    await other.updateComplete;
    expect(other.offsetHeight).to.equal(widget.offsetHeight);
  });
});

/** Shows at once what appears after a second of loading. */
function endDelay(widget: MetropolisCall): void {
  shadowOf(widget)
    .getAnimations()
    .forEach(delayed => delayed.finish());
}

async function waitingWidget(attributes = ''): Promise<{ widget: MetropolisCall; endpoint: Endpoint }> {
  const endpoint = await createEndpoint({ json: demoCall, hold: true });
  const widget = await createWidget(
    `<metropolis-call lang="en" src="${endpoint.url}" ${attributes}><p>Fallback</p></metropolis-call>`,
  );
  return { widget, endpoint };
}
