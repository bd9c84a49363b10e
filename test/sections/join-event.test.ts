import { expect, fixture } from '@open-wc/testing';
import '../../src/entries/define.js';
import type { CallJoinEvent } from '../../src/element/events.js';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { linksOf, partOf, shadowOf, untilState } from '../support/widget.js';

const page = 'https://www.metropolis.org/join-call-rethink-our-metropolitan-spaces';

describe('The call-join event', () => {
  it('comes before the page opens', async () => {
    const { host, widget } = await widgetInShadow();
    const joins = record(host);
    const outcome = press(partOf(widget, 'join'));
    expect(joins.map(({ method, href }) => [method, href])).to.deep.equal([['page', page]]);
    expect(outcome).to.equal('followed');
  });

  it('comes before an e-mail opens', async () => {
    const { host, widget } = await widgetInShadow();
    const joins = record(host);
    const outcome = press(mailLink(widget));
    expect(joins.map(({ method, href }) => [method, href])).to.deep.equal([
      ['email', linksOf(widget)['Open the mail program']],
    ]);
    expect(outcome).to.equal('followed');
  });

  it('has the method "email" if the button itself opens an e-mail', async () => {
    const { host, widget } = await widgetInShadow();
    if (widget.call) {
      widget.call = { ...widget.call, join: { email: 'policy@example.org' } };
    }
    await widget.updateComplete;
    const joins = record(host);
    press(partOf(widget, 'join'));
    expect(joins.map(({ method }) => method)).to.deep.equal(['email']);
    expect(joins[0]?.href).to.match(/^mailto:policy@example\.org\?/);
  });

  it('can be canceled, so that the page opens its own form', async () => {
    const { host, widget } = await widgetInShadow();
    host.addEventListener('call-join', event => event.preventDefault());
    expect(press(partOf(widget, 'join'))).to.equal('stopped');
    expect(press(mailLink(widget))).to.equal('stopped');
  });

  it('does not come for any other link', async () => {
    const { host, widget } = await widgetInShadow();
    const joins = record(host);
    shadowOf(widget).querySelectorAll<HTMLElement>('[part=documents] a').forEach(press);
    expect(joins).to.deep.equal([]);
  });
});

async function widgetInShadow(): Promise<{ host: HTMLElement; widget: MetropolisCall }> {
  const host = await fixture<HTMLElement>('<div><p></p></div>');
  const widget = Object.assign(document.createElement('metropolis-call'), { src: '/demo/call.json' });
  host.firstElementChild?.attachShadow({ mode: 'open' }).append(widget);
  return { host, widget: await untilState(widget, 'ready') };
}

function record(host: HTMLElement): CallJoinEvent[] {
  const joins: CallJoinEvent[] = [];
  host.addEventListener('call-join', event => joins.push(event));
  return joins;
}

/** Clicks a link. The test stays on its page, whether the link would be followed or not. */
function press(link: HTMLElement): 'followed' | 'stopped' {
  let outcome: 'followed' | 'stopped' = 'stopped';
  const stay = (event: Event) => {
    outcome = event.defaultPrevented ? 'stopped' : 'followed';
    event.preventDefault();
  };
  addEventListener('click', stay, { once: true });
  link.click();
  return outcome;
}

function mailLink(widget: MetropolisCall): HTMLElement {
  const link = shadowOf(widget).querySelector<HTMLElement>('a[href^="mailto:"]');
  if (!link) {
    throw new Error('There is no address to write to.');
  }
  return link;
}
