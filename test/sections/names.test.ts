import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { shadowOf, textOf, visibleText, widgetShowing } from '../support/widget.js';

const berlin = { id: 'berlin', name: 'Berlin', role: 'presidency' };
const quito = { id: 'quito', name: 'Quito', role: 'co-presidency' };
const cairo = { id: 'cairo', name: 'Cairo', role: 'co-presidency' };
const accra = { id: 'accra', name: 'Accra' };
const lima = { id: 'lima', name: 'Lima' };

describe('The line of names', () => {
  it('names three signatories by office and name, and says how many others there are', async () => {
    const widget = await widgetShowing({ signatories: [lima, accra, quito, cairo, berlin] });
    expect(namesOf(widget)).to.deep.equal(['Berlin, Cairo, Quito', 'and 2 others']);
  });

  it('names the highlighted signatory first, and does not count it among the others', async () => {
    const widget = await widgetShowing(
      { signatories: [lima, accra, quito, cairo, berlin] },
      'highlight="lima"',
    );
    expect(namesOf(widget)).to.deep.equal(['Lima has signed', 'Berlin, Cairo, Quito', 'and 1 other']);
  });

  it('says nothing of others if all are named', async () => {
    const widget = await widgetShowing({ signatories: [lima, accra] });
    expect(namesOf(widget)).to.deep.equal(['Accra, Lima']);
  });

  it('counts those who are not listed', async () => {
    const widget = await widgetShowing({ signatories: [lima, accra], signatoryCount: 1200 });
    expect(namesOf(widget)).to.deep.equal(['Accra, Lima', 'and 1,198 others']);
  });

  it('is empty before anybody has signed', async () => {
    const widget = await widgetShowing({ signatories: [] });
    expect(namesOf(widget)).to.deep.equal([]);
  });
});

describe('The newest signatory', () => {
  it('is named with its date, on one line', async () => {
    const signatories = [
      { ...lima, joined: '2026-05-14' },
      { ...accra, joined: '2026-06-02' },
      { ...quito, joined: '2026-01-31' },
    ];
    const widget = await widgetShowing({ signatories });
    expect(visibleText(widget)).to.include('Newest: Accra, Jun\u00a02,\u00a02026');
  });

  it('is not named if no date is known', async () => {
    const widget = await widgetShowing({ signatories: [lima, accra] });
    expect(visibleText(widget)).not.to.include('Newest');
  });
});

/** The paragraphs of the line of names. */
function namesOf(widget: MetropolisCall): string[] {
  return [...shadowOf(widget).querySelectorAll('.names p')].map(textOf);
}
