import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { buttonsOf, partsOf, readyWidget } from '../support/widget.js';

const all = ['count', 'join', 'share', 'summary', 'quote', 'topics', 'signatories', 'documents'];

describe('The sections attribute', () => {
  it('shows all sections by default', async () => {
    expect(sectionsOf(await demoWidget(''))).to.deep.equal(all);
  });

  for (const name of all) {
    it(`shows ${name} alone`, async () => {
      const widget = await demoWidget(`sections="${name}"`);
      expect(sectionsOf(widget)).to.deep.equal([name]);
      expect(partsOf(widget, 'title')).to.have.length(1);
    });
  }

  it('takes names separated by any white space', async () => {
    const widget = await demoWidget('sections="  join\n\tcount "');
    expect(sectionsOf(widget)).to.deep.equal(['count', 'join']);
  });

  it('can be changed and removed', async () => {
    const widget = await demoWidget('sections="quote"');
    widget.sections = 'topics documents';
    await widget.updateComplete;
    expect(sectionsOf(widget)).to.deep.equal(['topics', 'documents']);
    widget.removeAttribute('sections');
    await widget.updateComplete;
    expect(sectionsOf(widget)).to.deep.equal(all);
  });
});

function demoWidget(attributes: string): Promise<MetropolisCall> {
  return readyWidget('/demo/call.json', attributes);
}

function sectionsOf(widget: MetropolisCall): string[] {
  return all.filter(name => partOrButton(widget, name).some(part => part.checkVisibility()));
}

/** The parts of a section. The share section is a button without a part. */
function partOrButton(widget: MetropolisCall, name: string): HTMLElement[] {
  return name === 'share' ? buttonsOf(widget, 'Share the call') : partsOf(widget, name);
}
