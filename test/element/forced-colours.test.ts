import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { faultsOf } from '../support/axe.js';
import { contrast, seen } from '../support/colours.js';
import { openList, partOf, partsOf, readyWidget, shadowOf } from '../support/widget.js';

/** The runner can force colours only in Chromium. */
const canForce = navigator.userAgent.includes('Chrome/');

const sections = 'sections="language count join share signatories documents"';

describe('Under forced colours, the widget', () => {
  before(async function () {
    if (!canForce) {
      this.skip();
    }
    await force('active');
  });

  after(() => (canForce ? force('none') : undefined));

  it('shows the join button as a button, by its border', async () => {
    const widget = await readyWidget('/demo/call.json', sections);
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(partOf(widget, 'join'));
    expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '2px']);
    expect(contrast(seen('Canvas', borderTopColor), seen('Canvas'))).to.be.at.least(3);
  });

  it('marks the chosen language and the highlighted signatory by more than colour', async () => {
    const widget = await openList(await readyWidget('/demo/call.json', `${sections} highlight="montreal"`));
    const buttons = [...shadowOf(widget).querySelectorAll('[aria-pressed]')];
    const weights = new Set(buttons.map(button => getComputedStyle(button).fontWeight));
    expect(weights.size).to.equal(2);
    const [first, second] = partsOf(widget, 'signatory').map(entry => getComputedStyle(entry).fontWeight);
    expect(Number(first)).to.be.greaterThan(Number(second));
  });

  it('shows where the focus is', async () => {
    const widget = await readyWidget('/demo/call.json', sections);
    partOf(widget, 'join').focus();
    await sendKeys({ press: 'Tab' });
    const focused = shadowOf(widget).activeElement as HTMLElement;
    const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(focused);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    expect(contrast(seen('Canvas', outlineColor), seen('Canvas'))).to.be.at.least(3);
  });

  for (const layout of ['card', 'banner', 'button']) {
    it(`is accessible as a ${layout}`, async () => {
      const widget = await readyWidget('/demo/call.json', `layout="${layout}" highlight="montreal"`);
      // axe reads the fill colour of text, which Chromium reports as if no colours were forced.
      const faults = (await faultsOf(widget)).filter(fault => !fault.startsWith('color-contrast'));
      expect(faults).to.deep.equal([]);
      const { backgroundColor, color } = getComputedStyle(partOf(widget, 'join'));
      expect(contrast(seen(backgroundColor), seen(backgroundColor, color))).to.be.at.least(4.5);
    });
  }
});

async function force(value: 'active' | 'none'): Promise<void> {
  await executeServerCommand('forced-colours', value);
}
