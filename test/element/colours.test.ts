import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { type Colour, contrast, seen } from '../support/colours.js';
import { createEndpoint } from '../support/endpoint.js';
import { demoCall, openList, partOf, readyWidget, shadowOf } from '../support/widget.js';

const greys = ['#000', '#333', '#666', '#757575', '#767676', '#777', '#999', '#ccc', '#fff'];
const hues = Array.from({ length: 12 }, (_, hue) => `hsl(${hue * 30} 100% 50%)`);
const others = [
  'hsl(210 60% 20%)',
  'hsl(330 80% 35%)',
  'hsl(60 100% 85%)',
  'navy',
  'hotpink',
  'rebeccapurple',
  'color(display-p3 0 1 0)',
  'oklch(0.7 0.3 150)',
  'oklch(0.45 0.25 300)',
];

const accents = [...greys, ...hues, ...others];

/** A text, the layers under it except the card, and the contrast it needs (WCAG 2.2, 1.4.3). */
const pairs: [selector: string, least: number, ...under: string[]][] = [
  ['[part=join]', 4.5, '.action', '[part=join]'],
  ['mark', 4.5, 'mark'],
  ['.action a[href^=mailto]', 4.5, '.action'],
  ['.action .small', 4.5, '.action'],
  ['.action button', 4.5, '.action'],
  ['[part=count-label]', 4.5, '.action'],
  // Large text.
  ['[part=count-value]', 3, '.action'],
  ['hgroup a', 4.5],
  ['summary', 4.5],
  ['input', 4.5],
  ['[part=documents] a', 4.5],
  ['[part=signatory] .small', 4.5],
  ['[aria-pressed=true]', 4.5],
  ['[aria-pressed=false]', 4.5],
];

describe('The colours of a widget', () => {
  for (const theme of ['light', 'dark']) {
    it(`have enough contrast in the ${theme} theme`, async () => {
      expect(unreadable(await fullWidget(theme))).to.deep.equal([]);
    });

    it(`have enough contrast in the ${theme} theme with any accent of the page`, async () => {
      const widget = await fullWidget(theme);
      for (const accent of accents) {
        widget.style.setProperty('--metropolis-call-accent', accent);
        expect(unreadable(widget), accent).to.deep.equal([]);
      }
    });
  }

  it('include the accent itself, unchanged', async () => {
    const widget = await fullWidget('light');
    widget.style.setProperty('--metropolis-call-accent', 'rgb(255, 0, 128)');
    expect(seen(styleOf(widget, '[part=join]').backgroundColor)).to.deep.equal([255, 0, 128]);
  });

  it('include the page’s own text colour on the accent if it is set', async () => {
    const widget = await fullWidget('light');
    widget.style.setProperty('--metropolis-call-accent', 'navy');
    widget.style.setProperty('--metropolis-call-on-accent', 'rgb(255, 255, 0)');
    expect(seen(styleOf(widget, '[part=join]').color)).to.deep.equal([255, 255, 0]);
  });
});

/** A widget that shows everything with a colour of its own. */
async function fullWidget(theme: string): Promise<MetropolisCall> {
  const endpoint = await createEndpoint({ json: demoCall });
  const sections = 'language count join share summary quote topics signatories documents';
  const widget = await openList(await readyWidget(endpoint.url, `theme="${theme}" sections="${sections}"`));
  const newcomer = { id: 'new', name: 'New' };
  await endpoint.answer({ json: { ...demoCall, signatories: [newcomer, ...demoCall.signatories] } });
  await widget.reload();
  await widget.updateComplete;
  return widget;
}

/** The texts that lack contrast. */
function unreadable(widget: MetropolisCall): string[] {
  const card = getComputedStyle(partOf(widget, 'card')).backgroundColor;
  return pairs.flatMap(([selector, least, ...under]) => {
    const layers = under.map(layer => styleOf(widget, layer).backgroundColor);
    const ground: Colour = seen(card, ...layers);
    const ratio = contrast(seen(styleOf(widget, selector).color), ground);
    return ratio < least ? [`${selector}: ${ratio.toFixed(2)}`] : [];
  });
}

function styleOf(widget: MetropolisCall, selector: string): CSSStyleDeclaration {
  const element = shadowOf(widget).querySelector(selector);
  if (!element) {
    throw new Error(`There is no ${selector}.`);
  }
  return getComputedStyle(element);
}
