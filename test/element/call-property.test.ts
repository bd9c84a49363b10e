import { expect, fixture } from '@open-wc/testing';
import type { Call } from '../../src/call/call.js';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { createEndpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { demoCall, linksOf, partText, readyWidget, statesOf, untilState } from '../support/widget.js';

describe('The call property', () => {
  const warnings = recordWarnings();

  it('is the call now shown', async () => {
    const widget = await readyWidget('/demo/call.json');
    expect(widget.call).to.deep.equal(demoCall);
    expect(document.createElement('metropolis-call').call).to.equal(undefined);
  });

  it('shows a call without a request', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await widgetShowing({ ...demoCall, title: 'Given' }, endpoint.url);
    expect(partText(widget, 'title')).to.equal('Given');
    expect(partText(widget, 'count-value')).to.equal('13');
    await widget.reload();
    expect(await endpoint.log()).to.deep.equal([]);
  });

  it('replaces the loaded call, and can be set again', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await readyWidget(endpoint.url);
    widget.call = { ...demoCall, title: 'Given', signatoryCount: 20 };
    await widget.reload();
    await widget.updateComplete;
    expect(await endpoint.log()).to.have.length(1);
    expect(partText(widget, 'title')).to.equal('Given');
    expect(partText(widget, 'count-value')).to.equal('20');
    widget.call = { ...demoCall, title: 'Given again' };
    await widget.updateComplete;
    expect(partText(widget, 'title')).to.equal('Given again');
    expect(partText(widget, 'count-value')).to.equal('13');
  });

  it('returns to src when it is unset', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await widgetShowing({ ...demoCall, title: 'Given' }, endpoint.url);
    widget.call = undefined;
    await endpoint.requested(1);
    await untilState(widget, 'ready');
    expect(partText(widget, 'title')).to.equal('Call to rethink our metropolitan spaces');
  });

  it('survives a move within the page', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await widgetShowing({ ...demoCall, title: 'Given' }, endpoint.url);
    document.body.append(widget);
    await widget.updateComplete;
    expect(partText(widget, 'title')).to.equal('Given');
    expect(await endpoint.log()).to.deep.equal([]);
    widget.remove();
  });

  it('is trusted no more than loaded data', async () => {
    const join = { url: 'javascript:alert(1)', email: 'policy@example.org' };
    const widget = await widgetShowing({ ...demoCall, join, documents: [{ lang: 'en', url: 'data:,1' }] });
    expect(Object.values(linksOf(widget)).filter(href => !/^(https?|mailto):/.test(href))).to.deep.equal([]);
    expect(warnings.join()).to.include('$.join.url').and.to.include('$.documents[0].url');
  });

  it('reports an error if the value is not a call', async () => {
    const widget = await readyWidget('/demo/call.json');
    const errors: string[] = [];
    widget.addEventListener('call-error', ({ error }) => errors.push(`${error.code} ${error.message}`));
    widget.call = { version: 1 } as Call;
    await widget.updateComplete;
    expect(statesOf(widget)).to.deep.equal(['failed']);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.match(/^invalid .*\$\.title/);
  });

  it('does not change with the object that it was set to', async () => {
    const given = { ...demoCall, title: 'Given' };
    const widget = await widgetShowing(given);
    given.title = 'Changed behind its back';
    widget.requestUpdate();
    await widget.updateComplete;
    expect(partText(widget, 'title')).to.equal('Given');
  });

  it('can be set before the widget is in a document', () => {
    const widget = document.createElement('metropolis-call');
    widget.call = { ...demoCall, title: 'Early' };
    expect(widget.call.title).to.equal('Early');
  });
});

async function widgetShowing(call: Call, src = '/demo/call.json'): Promise<MetropolisCall> {
  const holder = await fixture<HTMLElement>('<div lang="en"></div>');
  const widget = Object.assign(document.createElement('metropolis-call'), { src, call });
  holder.append(widget);
  return untilState(widget, 'ready');
}
