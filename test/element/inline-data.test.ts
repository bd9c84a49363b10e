import { expect, fixture } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { type Answer, createEndpoint } from '../support/endpoint.js';
import { inlineData } from '../support/inline-data.js';
import { recordWarnings } from '../support/warnings.js';
import { demoCall, partText, readyWidget, statesOf, untilState } from '../support/widget.js';

const updated = '2026-03-04T05:06:07Z';
const given = { ...demoCall, title: 'In the page', updated };

/** An English widget with this data inside, and its first events and warnings. */
async function widgetWith(data: string, src: string, attributes = ''): Promise<[MetropolisCall, string[]]> {
  const events: string[] = [];
  const holder = await fixture<HTMLElement>('<div lang="en"></div>');
  for (const type of ['call-load', 'call-count', 'call-error'] as const) {
    holder.addEventListener(type, () => events.push(type));
  }
  holder.innerHTML = `<metropolis-call src="${src}" ${attributes}>${data}</metropolis-call>`;
  const widget = holder.firstElementChild as MetropolisCall;
  await widget.updateComplete;
  return [widget, events];
}

/** A widget that shows its inline data and waits for the answer of its endpoint. */
async function waitingWidget(answer: Answer, call: unknown = given, attributes = '') {
  const endpoint = await createEndpoint({ ...answer, hold: true });
  const [widget, events] = await widgetWith(inlineData(call), endpoint.url, attributes);
  const answered = async (): Promise<void> => {
    await endpoint.requested(1);
    const checked = widget.reload();
    await endpoint.release();
    await checked;
    await widget.updateComplete;
  };
  return { widget, events, endpoint, answered };
}

describe('A call inside the element', () => {
  const warnings = recordWarnings();

  it('is shown before any answer, without a loading message', async () => {
    const { widget, events } = await waitingWidget({});
    expect(statesOf(widget)).to.deep.equal(['ready']);
    expect(partText(widget, 'title')).to.equal('In the page');
    expect(partText(widget, 'count-value')).to.equal('13');
    expect(widget.call?.title).to.equal('In the page');
    expect(events).to.deep.equal(['call-load', 'call-count']);
    expect(warnings).to.deep.equal([]);
  });

  it('is refreshed afterwards', async () => {
    const signatories = demoCall.signatories.slice(1);
    const { widget, events, answered } = await waitingWidget({ json: { ...demoCall, updated, signatories } });
    await answered();
    expect(partText(widget, 'title')).to.equal('Call to rethink our metropolitan spaces');
    expect(partText(widget, 'count-value')).to.equal('12');
    expect(events).to.deep.equal(['call-load', 'call-count', 'call-load', 'call-count']);
  });

  it('is not rendered again by an answer with the same data, however it is written', async () => {
    const { widget, events, answered } = await waitingWidget({ body: JSON.stringify(given) });
    const { call } = widget;
    await answered();
    expect(widget.call).to.equal(call);
    expect(events).to.deep.equal(['call-load', 'call-count']);
    expect(statesOf(widget)).to.deep.equal(['ready']);
  });

  it('is not replaced by an older record', async () => {
    const older = { ...demoCall, title: 'Before', updated: '2026-03-04T05:06:06Z' };
    const { widget, events, answered } = await waitingWidget({ json: older });
    await answered();
    expect(partText(widget, 'title')).to.equal('In the page');
    expect(events).to.have.length(2);
  });

  it('is revalidated with the server, not with the browser’s cache', async () => {
    const { endpoint } = await waitingWidget({});
    const [request] = await endpoint.requested(1);
    expect(request?.headers['cache-control']).to.match(/no-cache|max-age=0/);
  });

  it('is refreshed once with refresh 0', async () => {
    const { widget, endpoint, answered } = await waitingWidget(
      { json: { ...demoCall, updated } },
      given,
      'refresh="0"',
    );
    await answered();
    expect(partText(widget, 'title')).to.equal('Call to rethink our metropolitan spaces');
    expect(await endpoint.log()).to.have.length(1);
  });

  it('stays if it cannot be refreshed, with the time of its record', async () => {
    const { widget, events, answered } = await waitingWidget({ status: 500 });
    await answered();
    expect(statesOf(widget)).to.deep.equal(['stale']);
    expect(partText(widget, 'title')).to.equal('In the page');
    expect(partText(widget, 'status')).to.match(/^As of Mar 4, 2026, .* could not be loaded\.$/);
    expect(events).to.deep.equal(['call-load', 'call-count', 'call-error']);
  });

  it('has the date of the page if its record has none', async () => {
    const { widget, answered } = await waitingWidget({ status: 500 }, { ...given, updated: undefined });
    const date = new Date(document.lastModified);
    const today = date.toDateString() === new Date().toDateString();
    const time = date.toLocaleString('en', { timeStyle: 'short', dateStyle: today ? undefined : 'medium' });
    await answered();
    expect(partText(widget, 'status')).to.include(`As of ${time}`);
  });

  it('is shown in the language of the widget', async () => {
    const endpoint = await createEndpoint({ hold: true });
    const [widget] = await widgetWith(inlineData(demoCall), endpoint.url, 'lang="fr"');
    await untilState(widget, 'ready');
    expect(partText(widget, 'count')).to.equal('13 institutions ont signé');
  });

  it('is replaced by the call property', async () => {
    const endpoint = await createEndpoint({});
    const widget = document.createElement('metropolis-call');
    widget.innerHTML = inlineData(given);
    Object.assign(widget, { lang: 'en', src: endpoint.url, call: { ...demoCall, title: 'Set' } });
    await showing(widget);
    expect(partText(widget, 'title')).to.equal('Set');
    expect(await endpoint.log()).to.deep.equal([]);
  });
});

describe('Inline data that is not a call', () => {
  const warnings = recordWarnings();

  it('causes one warning with the JSON path, and the call is loaded as usual', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const [widget] = await widgetWith(inlineData({ ...demoCall, title: 1 }), endpoint.url);
    expect(statesOf(widget)).to.deep.equal(['loading']);
    await untilState(widget, 'ready');
    expect(partText(widget, 'title')).to.equal('Call to rethink our metropolitan spaces');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/inline data: .*\$\.title/);
  });

  it('causes one warning if it is not JSON', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const [widget] = await widgetWith('<script type="application/json">{ oops }</script>', endpoint.url);
    await untilState(widget, 'ready');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/inline data: .*JSON/);
  });

  it('leaves the fallback beside it visible', async () => {
    const endpoint = await createEndpoint({ status: 500 });
    const [widget] = await widgetWith(`${inlineData({})}<p>Fallback</p>`, endpoint.url);
    await untilState(widget, 'failed');
    expect(widget.innerText.trim()).to.equal('Fallback');
  });

  it('is used as far as possible', async () => {
    const { widget } = await waitingWidget({}, { ...given, documents: [{ lang: 'en', url: 'data:,1' }] });
    expect(partText(widget, 'title')).to.equal('In the page');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/inline data: .*\$\.documents\[0\]\.url/);
  });
});

describe('A call inside one of several elements', () => {
  recordWarnings();

  it('is shown by all with the same src, with one request', async () => {
    const { widget, endpoint } = await waitingWidget({});
    const [other] = await widgetWith('', endpoint.url);
    expect(partText(other, 'title')).to.equal('In the page');
    expect(other.call).to.equal(widget.call);
    expect(await endpoint.requested(1)).to.have.length(1);
  });

  it('is shown by a widget that failed before', async () => {
    const endpoint = await createEndpoint({ status: 500 });
    const [failed] = await widgetWith('', endpoint.url);
    await untilState(failed, 'failed');
    const [widget] = await widgetWith(inlineData(given), endpoint.url);
    await failed.updateComplete;
    expect([statesOf(widget), statesOf(failed)]).to.deep.equal([['stale'], ['stale']]);
    expect(partText(failed, 'title')).to.equal('In the page');
  });

  it('does not replace newer data', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    await readyWidget(endpoint.url);
    const [widget] = await widgetWith(inlineData(given), endpoint.url);
    expect(partText(widget, 'title')).to.equal('Call to rethink our metropolitan spaces');
  });
});

describe('A call inside a widget that is the fallback content of another one', () => {
  const warnings = recordWarnings();

  async function widgetAround(own: string) {
    const [outerEndpoint, innerEndpoint] = [
      await createEndpoint({ hold: true }),
      await createEndpoint({ hold: true }),
    ];
    const inner = `<metropolis-call src="${innerEndpoint.url}">${inlineData({ ...given, title: 'Inner' })}</metropolis-call>`;
    const [widget] = await widgetWith(`<div>${inner}</div>${own}`, outerEndpoint.url);
    return [widget, widget.querySelector('metropolis-call') as MetropolisCall] as const;
  }

  it('is not shown by the outer one', async () => {
    const [outer, inner] = await widgetAround('');
    expect(partText(inner, 'title')).to.equal('Inner');
    expect(statesOf(outer)).to.deep.equal(['loading']);
    expect(warnings).to.deep.equal([]);
  });

  it('does not hide that of the outer one', async () => {
    const [outer, inner] = await widgetAround(`<div>${inlineData({ ...given, title: 'Outer' })}</div>`);
    expect([partText(outer, 'title'), partText(inner, 'title')]).to.deep.equal(['Outer', 'Inner']);
  });
});

describe('A call inside an element that changes', () => {
  recordWarnings();

  it('does not replace the loaded call when the element is moved', async () => {
    const { widget, endpoint, answered } = await waitingWidget({ json: { ...demoCall, updated } });
    await answered();
    const elsewhere = await fixture<HTMLElement>('<div lang="en"></div>');
    elsewhere.append(widget);
    await widget.updateComplete;
    widget.remove();
    await Promise.resolve();
    elsewhere.append(widget);
    await widget.updateComplete;
    expect(partText(widget, 'title')).to.equal('Call to rethink our metropolitan spaces');
    expect(await endpoint.log()).to.have.length(1);
  });

  it('belongs to its first src alone', async () => {
    const { widget } = await waitingWidget({});
    const other = await createEndpoint({ hold: true });
    widget.src = other.url;
    await widget.updateComplete;
    expect(statesOf(widget)).to.deep.equal(['loading']);
  });
});

/** In a document until the test ends. */
async function showing(widget: MetropolisCall): Promise<void> {
  const holder = await fixture<HTMLElement>('<div></div>');
  holder.append(widget);
  await widget.updateComplete;
}
