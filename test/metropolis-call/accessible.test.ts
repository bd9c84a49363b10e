import { expect, fixture } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/metropolis-call.js';
import { type Answer, createEndpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { demoCall, openList, shadowOf, type State, untilState } from '../support/widget.js';

const good: Answer = { json: demoCall };

/** How an endpoint leads to each state, with a `reload()` after its first answer. */
const answers: Record<State, [Answer, ...Answer[]]> = {
  loading: [{ hold: true }],
  ready: [good],
  stale: [good, { status: 500 }],
  failed: [{ status: 500 }],
};

const pages: Record<string, string> = {
  'a light page': '<div lang="en" style="color-scheme: light; background: #fff; color: #000"></div>',
  'a dark page': '<div lang="en" style="color-scheme: dark; background: #000; color: #fff"></div>',
  'a page from right to left': '<div lang="ar" dir="rtl"></div>',
};

describe('A widget is accessible', () => {
  recordWarnings();

  for (const [name, page] of Object.entries(pages)) {
    for (const state of Object.keys(answers) as State[]) {
      it(`${state}, on ${name}`, async () => {
        const widget = await widgetIn(page, state);
        // What is hidden for a while is not looked at.
        shadowOf(widget)
          .getAnimations()
          .forEach(delayed => delayed.finish());
        await expect(widget).to.be.accessible();
      });
    }

    it(`with its list open, on ${name}`, async () => {
      const widget = await widgetIn(page, 'ready');
      await openList(widget);
      await expect(widget).to.be.accessible();
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`in its own ${theme} theme`, async () => {
      const widget = await widgetIn('<div lang="en"></div>', 'ready');
      widget.theme = theme;
      await widget.updateComplete;
      await expect(widget).to.be.accessible();
    });
  }

  it('in another language than its page', async () => {
    const widget = await widgetIn('<div lang="en"></div>', 'ready');
    widget.lang = 'fr';
    await widget.updateComplete;
    await expect(widget).to.be.accessible();
  });

  it('with a call that is written from right to left', async () => {
    const widget = await widgetIn('<div lang="en"></div>', 'ready');
    widget.call = { ...demoCall, title: { he: 'קריאה לפעולה' }, summary: { he: 'תקציר' } };
    await widget.updateComplete;
    await expect(widget).to.be.accessible();
  });
});

async function widgetIn(page: string, state: State): Promise<MetropolisCall> {
  const endpoint = await createEndpoint(...answers[state]);
  const holder = await fixture<HTMLElement>(page);
  const widget = Object.assign(document.createElement('metropolis-call'), { src: endpoint.url });
  widget.append(Object.assign(document.createElement('p'), { textContent: 'Fallback' }));
  holder.append(widget);
  if (state === 'stale') {
    await untilState(widget, 'ready');
    await widget.reload();
  }
  return untilState(widget, state);
}
