import { expect } from '@open-wc/testing';
import { listStatus, namesIn } from '../../support/list.js';
import {
  headingsOf,
  openList,
  partOf,
  readyWidget,
  seenText,
  textOf,
  widgetIn,
  widgetShowing,
} from '../../support/widget.js';

const demoUrl = '/demo/call.json';

describe('The groups of signatories', () => {
  it('are members of Metropolis and other institutions, each with its number', async () => {
    const widget = await openList(await readyWidget(demoUrl));
    expect(groupsOf(widget)).to.deep.equal({ 'Metropolis members: 7': 7, 'Other institutions: 6': 6 });
  });

  it('have headings one level below the title', async () => {
    const widget = await openList(await readyWidget(demoUrl, 'heading-level="4"'));
    expect(headingsOf(widget)).to.deep.include.members([
      [5, 'Metropolis members: 7'],
      [5, 'Other institutions: 6'],
    ]);
  });

  it('are sorted by role, then by name', async () => {
    const widget = await openList(await readyWidget(demoUrl));
    expect(namesIn(widget)).to.deep.equal([
      'Berlin',
      'Barcelona Metropolitan Area',
      'Gauteng Province',
      'Guangzhou',
      'Montevideo',
      'Montréal',
      'Bogotá',
      'Barcelona Metropolitan Strategic Plan (PEMB)',
      'Chicago Council on Global Affairs',
      'Global and Local',
      'KlipSa',
      "L'Institut Paris Region",
      'SmartURBuild',
    ]);
  });

  it('are sorted by the rules of the widget’s language', async () => {
    const signatories = ['Zagreb', 'Çanakkale', 'Cizre', 'Dakar'].map(name => ({ id: name, name }));
    const english = await openList(await widgetShowing({ signatories }));
    expect(namesIn(english)).to.deep.equal(['Çanakkale', 'Cizre', 'Dakar', 'Zagreb']);
    const turkish = await openList(await widgetIn('tr', english.src ?? ''));
    expect(namesIn(turkish)).to.deep.equal(['Cizre', 'Çanakkale', 'Dakar', 'Zagreb']);
  });

  it('are a single one if all signatories are of one kind', async () => {
    const others = await openList(
      await widgetShowing({
        signatories: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 'B', member: false },
        ],
      }),
    );
    expect(groupsOf(others)).to.deep.equal({ 'Other institutions: 2': 2 });
    const members = await openList(
      await widgetShowing({ signatories: [{ id: 'a', name: 'A', member: true }] }),
    );
    expect(groupsOf(members)).to.deep.equal({ 'Metropolis members: 1': 1 });
    expect(listStatus(members)).to.equal('');
  });

  it('are lists to assistive technology', async () => {
    const widget = await openList(await readyWidget(demoUrl));
    const lists = [...partOf(widget, 'signatories').querySelectorAll('ul')];
    expect(lists).to.have.length(2);
    for (const list of lists) {
      expect(getComputedStyle(list).listStyleType).not.to.equal('none');
      expect([...list.children].every(({ localName }) => localName === 'li')).to.equal(true);
    }
  });

  it('are shown in the language of the widget', async () => {
    const widget = await openList(await widgetIn('fr', demoUrl));
    expect(seenText(widget, 'signatories')).to.match(/Membres de Metropolis.*7.*6/);
  });
});

/** The number of entries under each heading. */
function groupsOf(widget: Element): Record<string, number> {
  const headings = [...partOf(widget, 'signatories').querySelectorAll('h3')];
  return Object.fromEntries(
    headings.map(heading => [textOf(heading), heading.nextElementSibling?.childElementCount ?? 0]),
  );
}
