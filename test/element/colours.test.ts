import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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

/** A text, the contrast it needs (WCAG 2.2, 1.4.3), and the layers under it except the card. */
type Pair = readonly [selector: string, least: number, ...under: string[]];

const inCard: readonly Pair[] = [
  ['[part=join]', 4.5, '.panel', '[part=join]'],
  // Large text.
  ['[part=count-value]', 3, '.panel'],
  ['[part=count-label]', 4.5, '.panel'],
  ['[part=progress] .small', 4.5, '.panel'],
  ['.highlight', 4.5, '.panel'],
  ['.names .small', 4.5, '.panel'],
  ['.act button', 4.5, '.panel'],
  ['.below summary', 4.5, '.panel'],
  ['.below a', 4.5, '.panel'],
  ['.below button', 4.5, '.panel'],
  ['hgroup a', 4.5],
  ['[part=summary] summary', 4.5],
  ['[part=quote] .small', 4.5],
  ['[part=signatories] summary', 4.5],
  ['input', 4.5],
  ['mark', 4.5, 'mark'],
  ['[part=signatory]:not([aria-current]) .small', 4.5],
  ['[aria-current] .small', 4.5, '[aria-current]'],
  ['[part=practices] a', 4.5],
  ['[part=practices] .small', 4.5],
  ['[part=documents] a', 4.5],
  ['[aria-pressed=true]', 4.5],
  ['[aria-pressed=false]', 4.5],
];

/** What is no text and has to be seen (WCAG 2.2, 1.4.11), and the property that has its colour. */
const inControls = [
  ['input', 'borderTopColor'],
  ['[part=join]', 'outlineColor'],
  ['[part=map]', 'stroke'],
] as const;

const inBanner: readonly Pair[] = [
  ['[part=title]', 4.5],
  ['[part=join]', 4.5, '[part=join]'],
  ['[part=count-value]', 3],
  ['[part=count-label]', 4.5],
  ['.highlight', 4.5],
  ['.names .small', 4.5],
  ['.act button', 4.5],
];

describe('The colours of a widget', () => {
  for (const theme of ['light', 'dark']) {
    it(`have enough contrast in the ${theme} theme`, async () => {
      const widget = await fullWidget(theme);
      expect(unreadable(widget, inCard)).to.deep.equal([]);
      expect(unreadable(await asBanner(widget), inBanner)).to.deep.equal([]);
    });

    it(`have enough contrast in the ${theme} theme with any accent of the page`, async () => {
      const widget = await fullWidget(theme);
      for (const accent of accents) {
        widget.style.setProperty('--metropolis-call-accent', accent);
        expect(unreadable(widget, inCard), accent).to.deep.equal([]);
      }
      await asBanner(widget);
      for (const accent of accents) {
        widget.style.setProperty('--metropolis-call-accent', accent);
        expect(unreadable(widget, inBanner), accent).to.deep.equal([]);
      }
    });
  }

  for (const theme of ['light', 'dark']) {
    it(`let the field, the focus and the map stand out in the ${theme} theme, with any accent`, async () => {
      const widget = await fullWidget(theme);
      await focusJoinByKey(widget);
      for (const accent of ['', ...accents]) {
        widget.style.setProperty('--metropolis-call-accent', accent);
        const grounds = ['.panel', '[part=card]'].map(layer => styleOf(widget, layer).backgroundColor);
        for (const [selector, property] of inControls) {
          const colour = seen(styleOf(widget, selector)[property]);
          const ratios = grounds.map(ground => contrast(colour, seen(ground)));
          expect(Math.min(...ratios), `${selector} ${accent}`).to.be.at.least(3);
        }
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
  const practices = [{ title: 'Practice', url: 'https://example.org/', signatory: 'berlin' }];
  const call = { ...demoCall, milestones: [{ count: 20 }], practices };
  const endpoint = await createEndpoint({ json: call });
  const sections = 'language count join share summary quote topics map signatories practices documents';
  const attributes = `theme="${theme}" files="/dist/" sections="${sections}" highlight="montreal"`;
  const widget = await openList(await readyWidget(endpoint.url, attributes));
  const newcomer = { id: 'new', name: 'New' };
  await endpoint.answer({ json: { ...call, signatories: [newcomer, ...demoCall.signatories] } });
  await widget.reload();
  await widget.updateComplete;
  return widget;
}

/** `:focus-visible` matches where the last input was a key. */
async function focusJoinByKey(widget: MetropolisCall): Promise<void> {
  await sendKeys({ press: 'Shift' });
  const join = shadowOf(widget).querySelector<HTMLElement>('[part=join]');
  join?.focus();
  expect(join?.matches(':focus-visible')).to.equal(true);
}

async function asBanner(widget: MetropolisCall): Promise<MetropolisCall> {
  widget.layout = 'banner';
  await widget.updateComplete;
  return widget;
}

/** The texts that lack contrast. */
function unreadable(widget: MetropolisCall, pairs: readonly Pair[]): string[] {
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
