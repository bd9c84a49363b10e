import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/entries/define.js';
import type { MetropolisCall } from '../../../src/element/metropolis-call.js';
import { type Answer, createEndpoint, type Endpoint } from '../../support/endpoint.js';
import { checks } from '../../support/run-settings.js';
import { recordWarnings } from '../../support/warnings.js';
import { demoCall, partText, untilState } from '../../support/widget.js';
import { useClock } from '../../support/clock.js';
import { heapSize } from './heap.js';
import { countHeld } from './held.js';

/** The time limit of each test in milliseconds. */
const timeLimit = 60_000 + checks * 360;

describe('A page', () => {
  recordWarnings();
  const clock = useClock();
  const held = countHeld();
  const nothing = { timers: 0, listeners: 0, observers: 0, requests: 0 };
  const all = () => ({ timers: clock.pending(), ...held() });

  it(`keeps nothing of a widget that was added, moved and removed ${checks} times`, async () => {
    const places = await twoPlaces();
    const good = await createEndpoint({ json: demoCall });
    const held = await createEndpoint({ json: demoCall, hold: true });
    await twice(checks / 2, async visit => {
      await (visit % 2 ? stay(places, good) : passBy(places, held));
    });
    const log = await held.aborted((await held.log()).length);
    expect(log.length).to.be.greaterThan(checks / 10);
    expect(all()).to.deep.equal(nothing);
  }).timeout(timeLimit);

  it(`keeps no more after ${checks} checks, and nothing after the widgets are removed`, async () => {
    const [place] = await twoPlaces();
    const rounds = checks / 10;
    const endpoints = await Promise.all(Array.from({ length: 10 }, () => changingEndpoint(rounds)));
    const widgets = endpoints.map(createWidget);
    place.append(...widgets);
    await Promise.all(widgets.map(widget => untilState(widget, 'ready')));
    const before = all();
    expect(before).to.include({ timers: 10, requests: 0 });
    await twice(rounds / 2, () => checkAll(widgets));
    expect(all()).to.deep.equal(before);
    expect(clock.requests()).to.equal(10 + checks);
    const counts = widgets.map(widget => partText(widget, 'count-value'));
    expect(counts).to.deep.equal(Array(10).fill(`${rounds / 5}`));
    widgets.forEach(widget => widget.remove());
    await Promise.resolve();
    expect(all()).to.deep.equal(nothing);
  }).timeout(timeLimit);

  /** One check falls due, and the others are requested by `reload()`. */
  async function checkAll(widgets: MetropolisCall[]): Promise<void> {
    clock.untilRequest();
    await Promise.all(widgets.map(widget => widget.reload()));
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
  }
});

/** Repeats an action, and then repeats it as often again. The heap must not grow by more than 5 % the second time. */
async function twice(times: number, action: (time: number) => Promise<void>): Promise<void> {
  const sizes: number[] = [];
  for (let half = 0; half < 2; half += 1) {
    for (let time = 0; time < times; time += 1) {
      await action(time);
    }
    sizes.push(await heapSize());
  }
  const [first, second] = sizes as [number, number];
  expect(second / first).to.be.at.most(1.05);
}

async function twoPlaces(): Promise<[Element, Element]> {
  const { children } = await fixture(
    html`<div>
      <div></div>
      <div></div>
    </div>`,
  );
  return [...children] as [Element, Element];
}

function createWidget({ url }: Endpoint): MetropolisCall {
  const widget = Object.assign(document.createElement('metropolis-call'), { src: url, lang: 'en' });
  // All widgets are on screen, on top of each other. A widget that is not on screen makes no requests.
  Object.assign(widget.style, { position: 'fixed', inset: '0' });
  return widget;
}

async function stay([here, there]: [Element, Element], endpoint: Endpoint): Promise<void> {
  const widget = createWidget(endpoint);
  here.append(widget);
  there.append(widget);
  await untilState(widget, 'ready');
  here.append(widget);
  widget.remove();
}

/** Removes the widget during its request. */
async function passBy([here, there]: [Element, Element], endpoint: Endpoint): Promise<void> {
  const widget = createWidget(endpoint);
  here.append(widget);
  await widget.updateComplete;
  there.append(widget);
  await widget.updateComplete;
  widget.remove();
}

/** The count grows at every fifth check. All answers are set beforehand, because setting them takes memory. */
function changingEndpoint(requests: number): Promise<Endpoint> {
  const call = {
    ...demoCall,
    summary: 'Join',
    signatories: demoCall.signatories.slice(0, 1),
    aims: [],
    topics: [],
  };
  const counting = (_: unknown, request: number): Answer => ({
    json: { ...call, signatoryCount: Math.max(1, Math.floor(request / 5)) },
    etag: true,
  });
  const [first, ...others] = Array.from({ length: requests + 1 }, counting) as [Answer, ...Answer[]];
  return createEndpoint(first, ...others);
}
