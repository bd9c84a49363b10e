import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { headingsOf, linksOf, partOf, partsOf, textOf, widgetShowing } from '../support/widget.js';

const url = 'https://example.org/';

/** Invented. */
const practices = [
  { title: 'Streets for walking', url: `${url}streets`, topic: 'Mobility', signatory: 'berlin' },
  { title: 'Roof gardens', url: `${url}roofs`, topic: 'Public space', summary: 'Ten roofs.' },
  { title: 'Night buses', url: `${url}buses`, topic: 'Mobility', signatory: 'nobody' },
];

describe('The practices', () => {
  it('stand under their topics, in the order of the call', async () => {
    const widget = await widgetShowing({ practices });
    expect(itemsOf(widget)).to.deep.equal([
      'Streets for walking Berlin',
      'Night buses',
      'Roof gardens Ten roofs.',
    ]);
    const headings = headingsOf(widget).filter(([, text]) => /practices|Mobility|Public/.test(text));
    expect(headings).to.deep.equal([
      [3, 'Shared practices'],
      [4, 'Mobility'],
      [4, 'Public space'],
    ]);
  });

  it('are links to their pages', async () => {
    const widget = await widgetShowing({ practices });
    expect(linksOf(partOf(widget, 'practices'))).to.deep.equal({
      'Streets for walking': `${url}streets`,
      'Night buses': `${url}buses`,
      'Roof gardens': `${url}roofs`,
    });
  });

  it('have a heading that is larger than those of the topics', async () => {
    const widget = await widgetShowing({ practices });
    const sizes = [...partOf(widget, 'practices').querySelectorAll('h3, h4 bdi')].map(
      heading => getComputedStyle(heading).fontSize,
    );
    expect(parseFloat(sizes[0] ?? '')).to.be.greaterThan(parseFloat(sizes[1] ?? ''));
  });

  it('need no topic', async () => {
    const widget = await widgetShowing({ practices: [{ title: 'Roof gardens', url }] });
    expect(itemsOf(widget)).to.deep.equal(['Roof gardens']);
  });

  it('take no room if there are none', async () => {
    const widget = await widgetShowing({ practices: [] });
    expect(partsOf(widget, 'practices')).to.deep.equal([]);
  });
});

function itemsOf(widget: MetropolisCall): string[] {
  return [...partOf(widget, 'practices').querySelectorAll('li')].map(textOf);
}
