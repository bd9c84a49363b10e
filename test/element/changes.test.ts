import { expect } from '@open-wc/testing';
import type { Signatory } from '../../src/call/call.js';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { createEndpoint, type Endpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import {
  demoCall,
  openList,
  partOf,
  partsOf,
  partText,
  readyWidget,
  shadowOf,
  textOf,
} from '../support/widget.js';
import { useClock } from '../support/clock.js';
import { changesDuring } from './faults/fault-run.js';
import { nextCheck } from '../support/watching.js';

const newcomer: Signatory = { id: 'quito', name: 'Quito' };
const second: Signatory = { id: 'lima', name: 'Lima' };
const [first, ...others] = demoCall.signatories as [Signatory, ...Signatory[]];

describe('A signatory', () => {
  recordWarnings();
  const clock = useClock();

  it('who signs while the page is open is marked as new until the page is left', async () => {
    const live = await liveWidget();
    expect(newOnes(live.widget)).to.deep.equal([]);
    await check(live, [...demoCall.signatories, newcomer]);
    expect(newOnes(live.widget)).to.deep.equal(['Quito New']);
    await check(live, [second, ...demoCall.signatories, newcomer]);
    expect(newOnes(live.widget)).to.deep.equal(['Lima New', 'Quito New']);
    expect(partText(live.widget, 'count-value')).to.equal('15');
    const reopened = await openList(await readyWidget(live.endpoint.url));
    expect(partsOf(reopened, 'signatory')).to.have.length(15);
    expect(newOnes(reopened)).to.deep.equal([]);
  });

  it('who withdraws is removed, and is not marked when they return', async () => {
    const live = await liveWidget();
    await check(live, others);
    expect(partsOf(live.widget, 'signatory')).to.have.length(12);
    expect(partText(live.widget, 'count-value')).to.equal('12');
    await check(live, [...others, first]);
    expect(partText(live.widget, 'count-value')).to.equal('13');
    expect(newOnes(live.widget)).to.deep.equal([]);
  });

  it('is not marked as new after a change of name', async () => {
    const live = await liveWidget();
    await check(live, [{ ...first, name: 'Renamed' }, ...others]);
    expect(partText(live.widget, 'signatories')).to.include('Renamed');
    expect(newOnes(live.widget)).to.deep.equal([]);
  });

  it('who signed while the server had an error is marked as new', async () => {
    const live = await liveWidget();
    await live.endpoint.answer({ status: 500 });
    await nextCheck(clock, live.widget);
    await check(live, [...demoCall.signatories, newcomer]);
    expect(newOnes(live.widget)).to.deep.equal(['Quito New']);
  });

  async function check({ widget, endpoint }: Live, signatories: Signatory[]): Promise<void> {
    await endpoint.answer({ json: { ...demoCall, signatories }, etag: true });
    await nextCheck(clock, widget);
    await widget.updateComplete;
  }
});

describe('A change that a check finds', () => {
  const clock = useClock();

  for (const [word, count] of [
    ['up', 14],
    ['down', 5],
  ] as const) {
    it(`is announced once if the count goes ${word}`, async () => {
      const live = await liveWidget();
      const spoken = await announcedDuring(live.widget, async () => {
        await live.endpoint.answer({
          json: { ...demoCall, signatories: [], signatoryCount: count },
          etag: true,
        });
        await nextCheck(clock, live.widget);
        await nextCheck(clock, live.widget);
        await live.widget.updateComplete;
      });
      expect(spoken).to.deep.equal([`${count} institutions have signed`]);
    });
  }

  it('is neither rendered nor announced nor an event if the data is the same', async () => {
    const live = await liveWidget();
    const events: string[] = [];
    for (const type of ['call-load', 'call-count', 'call-error']) {
      live.widget.addEventListener(type, () => events.push(type));
    }
    const changes = await changesDuring(live.widget, async () => {
      for (let checks = 0; checks < 3; checks += 1) {
        await nextCheck(clock, live.widget);
        await live.widget.updateComplete;
      }
    });
    expect(changes).to.deep.equal([]);
    expect(events).to.deep.equal([]);
    expect(await live.endpoint.log()).to.have.length(4);
  });

  it('leaves unchanged parts alone', async () => {
    const live = await liveWidget();
    const list = partOf(live.widget, 'signatories');
    const summary = list.querySelector('summary');
    summary?.focus();
    await live.endpoint.answer({ json: { ...demoCall, signatoryCount: 14 }, etag: true });
    await nextCheck(clock, live.widget);
    await live.widget.updateComplete;
    expect(partOf(live.widget, 'signatories')).to.equal(list);
    expect(list.hasAttribute('open')).to.equal(true);
    expect(shadowOf(live.widget).activeElement).to.equal(summary);
  });
});

interface Live {
  readonly endpoint: Endpoint;
  readonly widget: MetropolisCall;
}

async function liveWidget(): Promise<Live> {
  const endpoint = await createEndpoint({ json: demoCall, etag: true });
  return { endpoint, widget: await openList(await readyWidget(endpoint.url)) };
}

/** The first lines of signatories marked as new. */
function newOnes(widget: MetropolisCall): string[] {
  return partsOf(widget, 'signatory')
    .filter(item => item.querySelector('mark'))
    .map(textOf);
}

/** What the live regions say during an action, one entry for each rendering. */
async function announcedDuring(widget: MetropolisCall, action: () => Promise<void>): Promise<string[]> {
  const announced: string[] = [];
  const regions = [...shadowOf(widget).querySelectorAll('[role=status]')];
  const observer = new MutationObserver(changes => {
    const changed = regions.filter(region => changes.some(({ target }) => region.contains(target)));
    announced.push(...changed.map(textOf));
  });
  observer.observe(shadowOf(widget), { subtree: true, childList: true, characterData: true });
  await action();
  observer.disconnect();
  return announced;
}
