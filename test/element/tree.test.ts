import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { openList, readyWidget, widgetShowing } from '../support/widget.js';

/** What assistive technology reads about an element. */
interface Node {
  role: string;
  name?: string;
  level?: number;
  expanded?: boolean;
  children?: Node[];
}

/** The runner can read only Chromium's accessibility tree. */
const canLook = navigator.userAgent.includes('Chrome/');

const sharedHead = [
  'link: Metropolis',
  'heading 2: Call to rethink our metropolitan spaces',
  'text: 13',
  'text: institutions have signed',
  'text: Metropolis members: 7',
];

const joinAndShare = [
  'link: Join the call',
  'text: Or by e-mail:',
  'link: policy@metropolis.org',
  'text: Oscar Chamat, Metropolis Policy Officer',
  'button: Share the call',
  'status',
];

const aimsAndTopics = [
  'heading 3: Aims',
  ...['Green', 'Inclusive', 'Prosperous', 'Resilient', 'Safe'].map(aim => `text: ${aim}`),
  'heading 3: Topics',
  ...[
    'Public space',
    'Mobility',
    'Density',
    'Local businesses',
    'Adequate housing',
    'Key infrastructure',
  ].map(topic => `text: ${topic}`),
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
    if (!canLook) {
      this.skip();
    }
  });

  it('of a card is a region named by the call, with all its content in order', async () => {
    await readyWidget('/demo/call.json');
    const lines = await treeLines();
    expect(lines[0]).to.equal('region: Call to rethink our metropolitan spaces');
    expect(lines.slice(1).filter(line => !isParagraph(line))).to.deep.equal([
      ...sharedHead,
      ...joinAndShare,
      ...aimsAndTopics,
      'DisclosureTriangle: Who has signed (closed)',
      ...end,
    ]);
    expect(lines.filter(isParagraph)).to.have.length(4);
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
      'listitem',
      'link: KlipSa',
      'heading 3: Metropolis members: 1',
      'listitem',
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
  const payload = { selector: 'metropolis-call' };
  return linesOf(await executeServerCommand<Node, typeof payload>('a11y-snapshot', payload));
}

function linesOf(node: Node): string[] {
  const isNews = ({ role, name }: Node) => role !== 'StaticText' || (!!name?.trim() && name !== node.name);
  return [lineOf(node), ...(node.children ?? []).filter(isNews).flatMap(linesOf)];
}

/** Engines disagree on whether a language name begins with a capital. */
function lineOf({ role, name = '', level, expanded }: Node): string {
  const kind = role === 'StaticText' ? 'text' : role === 'heading' ? `heading ${level ?? '?'}` : role;
  const state = role === 'DisclosureTriangle' ? ` (${expanded ? 'open' : 'closed'})` : '';
  return name ? `${kind}: ${name.replace('English', 'english')}${state}` : kind;
}

function isParagraph(line: string): boolean {
  return line.startsWith('text: ') && line.length > 100;
}
