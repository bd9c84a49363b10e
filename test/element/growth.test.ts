import { expect, fixture } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { demoCall, shadowOf } from '../support/widget.js';

const widths = [240, 320, 390, 600, 900, 1280];
const growths = [
  [9, 10],
  [99, 100],
  [999, 1000],
  [9999, 10_000],
] as const;

describe('When a figure grows, the controls stay where they are', () => {
  for (const layout of ['card', 'banner', 'button'] as const) {
    for (const width of widths) {
      it(`in a ${layout} of ${width} pixels`, async () => {
        const parent = await fixture(`<div style="width: ${width}px"></div>`);
        const widget = document.createElement('metropolis-call');
        Object.assign(widget, { lang: 'en', layout });
        parent.append(widget);
        for (const [before, after] of growths) {
          const boxes = await controlsAt(widget, before);
          expect(boxes).to.have.length(layout === 'button' ? 1 : 2);
          expect(await controlsAt(widget, after), `${before} → ${after}`).to.deep.equal(boxes);
        }
      });
    }
  }
});

/** Where the buttons to join and to share are, with so many signatories. */
async function controlsAt(widget: MetropolisCall, count: number): Promise<unknown[]> {
  const { signatories } = demoCall;
  widget.call = { ...demoCall, signatories: signatories.slice(0, 5), signatoryCount: count };
  await widget.updateComplete;
  const controls = shadowOf(widget).querySelectorAll('.act > a, .act > button');
  return [...controls].map(control => control.getBoundingClientRect().toJSON() as unknown);
}
