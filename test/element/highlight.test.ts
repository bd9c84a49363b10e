import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { createEndpoint } from '../support/endpoint.js';
import { namesIn } from '../support/list.js';
import { recordWarnings } from '../support/warnings.js';
import {
  demoCall,
  openList,
  partsOf,
  partText,
  readyWidget,
  shadowOf,
  textOf,
  visibleText,
  widgetIn,
  widgetShowing,
} from '../support/widget.js';

const demoUrl = '/demo/call.json';

describe('The highlighted signatory', () => {
  const warnings = recordWarnings();

  it('is named beside the count', async () => {
    const widget = await readyWidget(demoUrl, 'highlight="montreal"');
    expect(visibleText(widget)).to.include('Montréal has signed');
    expect(partText(widget, 'count-value')).to.equal('13');
  });

  it('is named in the language of the widget', async () => {
    const widget = await widgetIn('es', demoUrl);
    widget.highlight = 'berlin';
    await widget.updateComplete;
    expect(visibleText(widget)).to.match(/Berlín ha firmado/);
  });

  for (const layout of ['banner', 'button']) {
    it(`is also named in a ${layout}`, async () => {
      const widget = await readyWidget(demoUrl, `layout="${layout}" highlight="montreal"`);
      expect(visibleText(widget)).to.include('Montréal has signed');
    });
  }

  it('comes first in the list, marked, once', async () => {
    const widget = await openList(await readyWidget(demoUrl, 'highlight="montreal"'));
    expect(namesIn(widget)[0]).to.equal('Montréal');
    expect(namesIn(widget)).to.have.length(13);
    expect(marked(widget)).to.deep.equal(['Montréal Co-Presidency · Canada']);
    const [first, second] = partsOf(widget, 'signatory').map(entry => getComputedStyle(entry));
    expect(first?.backgroundColor).not.to.equal(second?.backgroundColor);
    expect(first?.fontWeight).not.to.equal(second?.fontWeight);
  });

  it('stands in the column of the others', async () => {
    const widget = await openList(await readyWidget(demoUrl, 'highlight="montreal"'));
    widget.style.inlineSize = '320px';
    const starts = partsOf(widget, 'signatory').map(
      ({ firstElementChild }) => firstElementChild?.getBoundingClientRect().left,
    );
    expect(new Set(starts).size).to.equal(1);
  });

  it('comes first also if it is not a member of Metropolis', async () => {
    const widget = await openList(await readyWidget(demoUrl, 'highlight="klipsa"'));
    expect(namesIn(widget).slice(0, 2)).to.deep.equal([
      'KlipSa',
      'Barcelona Metropolitan Strategic Plan (PEMB)',
    ]);
    expect(namesIn(widget)).to.have.length(13);
    expect(marked(widget)).to.deep.equal(['KlipSa']);
  });

  it('can be changed or removed', async () => {
    const widget = await openList(await readyWidget(demoUrl, 'highlight="montreal"'));
    widget.highlight = 'bogota';
    await widget.updateComplete;
    expect(namesIn(widget)[0]).to.equal('Bogotá');
    expect(said(widget)).to.deep.equal(['Bogotá has signed']);
    widget.removeAttribute('highlight');
    await widget.updateComplete;
    expect(namesIn(widget)[0]).to.equal('Berlin');
    expect(said(widget)).to.deep.equal([]);
    expect(warnings).to.deep.equal([]);
  });

  it('causes one warning if it has not signed, and shows nothing', async () => {
    const widget = await openList(await readyWidget(demoUrl, 'highlight="atlantis"'));
    expect(said(widget)).to.deep.equal([]);
    expect(marked(widget)).to.deep.equal([]);
    expect(namesIn(widget)).to.have.length(13);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('highlight="atlantis"');
  });

  it('shows as soon as it signs', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await openList(await readyWidget(endpoint.url, 'highlight="quito"'));
    const signatories = [...demoCall.signatories, { id: 'quito', name: 'Quito', member: true }];
    await endpoint.answer({ json: { ...demoCall, signatories } });
    await widget.reload();
    await widget.updateComplete;
    expect(namesIn(widget)[0]).to.equal('Quito');
    expect(said(widget)).to.deep.equal(['Quito has signed']);
  });

  it('is shown as text, whatever its name is', async () => {
    const name = '<b>${0}</b> {0} &amp;';
    const widget = await widgetShowing({ signatories: [{ id: 'x', name }] }, 'highlight="x"');
    expect(visibleText(widget)).to.include(`${name} has signed`);
  });
});

/** The name in the sentence about the highlighted signatory. */
function said(widget: MetropolisCall): string[] {
  const paragraphs = [...shadowOf(widget).querySelectorAll('p')].map(textOf);
  return paragraphs.filter(text => text.endsWith(' has signed'));
}

function marked(widget: MetropolisCall): string[] {
  return partsOf(widget, 'signatory')
    .filter(entry => entry.ariaCurrent === 'true')
    .map(textOf);
}
