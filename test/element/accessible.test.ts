import { expect, fixture } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { faultsOf } from '../support/axe.js';
import { type Answer, createEndpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { demoCall, openList, shadowOf, type State, untilState } from '../support/widget.js';

/** The answers of an endpoint that lead to each state. The test calls `reload()` after the first answer. */
function answersFor(state: State, json: unknown = demoCall): [Answer, ...Answer[]] {
  const answers: Record<State, [Answer, ...Answer[]]> = {
    loading: [{ hold: true }],
    ready: [{ json }],
    stale: [{ json }, { status: 500 }],
    failed: [{ status: 500 }],
  };
  return answers[state];
}

const states: State[] = ['loading', 'ready', 'stale', 'failed'];
const layouts = ['card', 'banner', 'button'];

const pages: Record<string, string> = {
  'a light page': '<div lang="en" style="color-scheme: light; background: #fff; color: #000"></div>',
  'a dark page': '<div lang="en" style="color-scheme: dark; background: #000; color: #fff"></div>',
  'a light page from right to left': '<div lang="ar" dir="rtl" style="color-scheme: light"></div>',
  'a dark page from right to left': '<div lang="ar" dir="rtl" style="color-scheme: dark"></div>',
};

const lightPage = '<div lang="en"></div>';

describe('A widget is accessible', () => {
  recordWarnings();

  for (const [name, page] of Object.entries(pages)) {
    for (const layout of layouts) {
      it(`as a ${layout} on ${name}, in every state, also with a closed call`, async () => {
        for (const state of states) {
          expect(await faultsOf(await widgetIn(page, state, { layout })), state).to.deep.equal([]);
        }
        const closed = await widgetIn(page, 'ready', { layout }, { status: 'closed' });
        expect(await faultsOf(closed), 'closed').to.deep.equal([]);
      }).timeout(30_000);

      it(`as a ${layout} with a highlighted signatory, on ${name}`, async () => {
        const widget = await widgetIn(page, 'ready', { layout, highlight: 'montreal' });
        expect(await faultsOf(widget)).to.deep.equal([]);
      });
    }

    it(`with an open list and a new signatory, on ${name}`, async () => {
      const widget = await openList(await widgetIn(page, 'ready', { highlight: 'montreal' }));
      const newcomer = { id: 'new', name: 'New', url: 'https://example.org/' };
      widget.call = { ...demoCall, signatories: [...demoCall.signatories, newcomer] };
      await widget.updateComplete;
      expect(await faultsOf(widget)).to.deep.equal([]);
    });

    it(`with the choice of languages, on ${name}`, async () => {
      const widget = await widgetIn(page, 'ready', { sections: 'language' });
      expect(await faultsOf(widget)).to.deep.equal([]);
    });
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`in its own ${theme} theme`, async () => {
      expect(await faultsOf(await openList(await widgetIn(lightPage, 'ready', { theme })))).to.deep.equal([]);
    });
  }

  for (const level of [2, 3, 6]) {
    it(`with headings of level ${level} on a page with the levels above`, async () => {
      const above = Array.from({ length: level - 1 }, (_, index) => `<h${index + 1}>Page</h${index + 1}>`);
      const page = `<div lang="en">${above.join('')}</div>`;
      const widget = await openList(await widgetIn(page, 'ready', { 'heading-level': String(level) }));
      expect(await faultsOf(widget.parentElement ?? widget)).to.deep.equal([]);
    });
  }

  it('in another language than its page', async () => {
    expect(await faultsOf(await widgetIn(lightPage, 'ready', { lang: 'fr' }))).to.deep.equal([]);
  });

  it('with a call written from right to left', async () => {
    const texts = { title: { he: 'קריאה לפעולה' }, summary: { he: 'תקציר' } };
    expect(await faultsOf(await widgetIn(lightPage, 'ready', {}, texts))).to.deep.equal([]);
  });
});

async function widgetIn(
  page: string,
  state: State,
  attributes: Record<string, string>,
  changes: Record<string, unknown> = {},
): Promise<MetropolisCall> {
  const endpoint = await createEndpoint(...answersFor(state, { ...demoCall, ...changes }));
  const widget = Object.assign(document.createElement('metropolis-call'), { src: endpoint.url });
  Object.entries(attributes).forEach(([name, value]) => widget.setAttribute(name, value));
  widget.append(Object.assign(document.createElement('p'), { textContent: 'Fallback' }));
  (await fixture(page)).append(widget);
  if (state === 'stale') {
    await untilState(widget, 'ready');
    await widget.reload();
  }
  await untilState(widget, state);
  // What is hidden for a while is not looked at.
  shadowOf(widget)
    .getAnimations()
    .forEach(delayed => delayed.finish());
  return widget;
}
