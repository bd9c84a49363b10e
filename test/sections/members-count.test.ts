import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import { signatories } from '../support/list.js';
import { demoCall, readyWidget, visibleText, widgetIn, widgetShowing } from '../support/widget.js';

const demoUrl = '/demo/call.json';

describe('The number of members of Metropolis', () => {
  it('is shown with the count', async () => {
    expect(visibleText(await readyWidget(demoUrl))).to.include('Metropolis members: 7');
  });

  it('is shown in the language of the widget, digits included', async () => {
    const endpoint = await createEndpoint({ json: { ...demoCall, signatories: signatories(12_000) } });
    expect(visibleText(await widgetIn('es', endpoint.url))).to.match(/Miembros de Metropolis: 1[.\s]?200/);
  });

  it('belongs to the count section', async () => {
    const widget = await readyWidget(demoUrl, 'sections="join summary"');
    expect(visibleText(widget)).not.to.include('Metropolis members');
  });

  for (const layout of ['banner', 'button']) {
    it(`is missing from a ${layout}`, async () => {
      const widget = await readyWidget(demoUrl, `layout="${layout}"`);
      expect(visibleText(widget)).not.to.include('Metropolis members');
    });
  }

  it('is missing if not all signatories are listed, because it is unknown then', async () => {
    const widget = await widgetShowing({ signatoryCount: 14 });
    expect(visibleText(widget)).not.to.include('Metropolis members');
  });

  it('is what the call states, if it does', async () => {
    const widget = await widgetShowing({ signatoryCount: 1400, memberCount: 120 });
    expect(visibleText(widget)).to.include('Metropolis members: 120');
  });

  it('is missing if it is 0', async () => {
    const widget = await widgetShowing({ signatories: [{ id: 'a', name: 'A' }] });
    expect(visibleText(widget)).not.to.include('Metropolis members');
  });

  it('follows the list', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await readyWidget(endpoint.url);
    const newcomer = { id: 'quito', name: 'Quito', member: true };
    await endpoint.answer({ json: { ...demoCall, signatories: [...demoCall.signatories, newcomer] } });
    await widget.reload();
    await widget.updateComplete;
    expect(visibleText(widget)).to.include('Metropolis members: 8');
  });
});
