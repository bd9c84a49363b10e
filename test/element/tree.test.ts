import { expect } from '@open-wc/testing';
import { canReadTree, readTree, type TreeNode } from '../support/accessibility-tree.js';
import { openList, readyWidget, shadowOf, widgetShowing } from '../support/widget.js';

const head = ['link: Metropolis', 'heading 2: Call to rethink our metropolitan spaces'];

const panel = [
  'text: 13',
  'text: institutions have signed',
  'text: Metropolis members: 7',
  'progressbar: 7 more to reach 20',
  'text: 7 more to reach 20',
  'text: Montréal',
  'text: has signed',
  'text: Berlin',
  'text: ,',
  'text: Barcelona Metropolitan Area',
  'text: ,',
  'text: Gauteng Province',
  'text: and 9 others',
  'link: Join the call',
  'button: Share the call',
  'status',
  'DisclosureTriangle: Join by e-mail (closed)',
  'text: Oscar Chamat, Metropolis Policy Officer',
];

const end = [
  'heading 3: The call in full',
  'link: english',
  'link: français',
  'link: español',
  'status',
  'status',
];

describe('The accessibility tree', () => {
  beforeEach(function () {
    if (!canReadTree) {
      this.skip();
    }
  });

  it('of a card is a region named by the call, with all its content in order', async () => {
    const text = {
      summary: 'First.\n\nSecond.',
      quote: 'Be bold.',
      aims: ['Green', 'Safe'],
      topics: ['Mobility'],
    };
    await widgetShowing({ ...text, milestones: [{ count: 20 }] }, 'highlight="montreal"');
    expect(await treeLines()).to.deep.equal([
      'region: Call to rethink our metropolitan spaces',
      ...head,
      ...panel,
      'text: First.',
      'DisclosureTriangle: Read more (closed)',
      'text: “',
      'text: Be bold.',
      'text: ”',
      'text: From the call, May 2020',
      'text: Aims',
      'text: Green',
      'text: ,',
      'text: Safe',
      'text: Topics',
      'text: Mobility',
      'DisclosureTriangle: Who has signed (closed)',
      ...end,
    ]);
  });

  it('of the open e-mail panel has each text with a button that names it', async () => {
    const widget = await readyWidget('/demo/call.json', 'sections="join"');
    shadowOf(widget).querySelector<HTMLElement>('.below summary')?.click();
    const lines = await treeLines();
    expect(lines.slice(lines.indexOf('DisclosureTriangle: Join by e-mail (open)'), -2)).to.deep.equal([
      'DisclosureTriangle: Join by e-mail (open)',
      'text: policy@metropolis.org',
      'button: Copy: policy@metropolis.org',
      'text: Joining the call: Call to rethink our metropolitan spaces',
      'button: Copy: Joining the call: Call to rethink our metropolitan spaces',
      'text: Name of our institution:',
      'button: Copy: Name of our institution:',
      'link: Open the mail program',
      'text: Oscar Chamat, Metropolis Policy Officer',
    ]);
  });

  it('of a map is a picture with its number of places', async () => {
    await readyWidget('/demo/call.json', 'sections="map" files="/dist/"');
    expect(await treeLines()).to.include('image: Map: signatories in 9 places');
  });

  it('of an open list has its search, its groups and its entries', async () => {
    const signatories = [
      { id: 'a', name: 'Berlin', country: 'DE', member: true, role: 'presidency' },
      { id: 'b', name: 'KlipSa', url: 'https://example.org/' },
    ];
    await openList(await widgetShowing({ signatories }, 'highlight="b" sections="signatories"'));
    expect(await treeLines()).to.deep.equal([
      'region: Call to rethink our metropolitan spaces',
      'link: Metropolis',
      'heading 2: Call to rethink our metropolitan spaces',
      'DisclosureTriangle: Who has signed (open)',
      'text: Find a city or institution',
      'searchbox: Find a city or institution',
      'status',
      'heading 3: Other institutions: 1',
      'link: KlipSa',
      'heading 3: Metropolis members: 1',
      'text: Berlin',
      'text: Presidency · Germany',
      'status',
      'status',
    ]);
  });

  it('of a button is a region named by the call, with the count and the link to join', async () => {
    await readyWidget('/demo/call.json', 'layout="button"');
    expect(await treeLines()).to.deep.equal([
      'region: Call to rethink our metropolitan spaces',
      'text: 13',
      'text: institutions have signed',
      'link: Join the call',
      'status',
      'status',
    ]);
  });
});

/** One line for each node, in reading order, without nodes that only repeat the name of their parent. */
async function treeLines(): Promise<string[]> {
  return linesOf(await readTree());
}

function linesOf(node: TreeNode): string[] {
  const isNews = ({ role, name }: TreeNode) =>
    role !== 'StaticText' || (!!name?.trim() && name !== node.name);
  return [lineOf(node), ...(node.children ?? []).filter(isNews).flatMap(linesOf)];
}

/** Engines disagree on whether a language name begins with a capital. */
function lineOf({ role, name = '', level, expanded }: TreeNode): string {
  const kind = role === 'StaticText' ? 'text' : role === 'heading' ? `heading ${level ?? '?'}` : role;
  const state = role === 'DisclosureTriangle' ? ` (${expanded ? 'open' : 'closed'})` : '';
  return name ? `${kind}: ${name.trim().replace('English', 'english')}${state}` : kind;
}
