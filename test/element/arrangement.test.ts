import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { createEndpoint } from '../support/endpoint.js';
import {
  createWidget,
  demoCall,
  openList,
  partOf,
  partsOf,
  shadowOf,
  until,
  widgetShowing,
} from '../support/widget.js';

const milestones = [{ count: 20 }];

describe('The text of a wide card', () => {
  it('begins under the title, however high the panel beside it is', async () => {
    const widget = await showing({ summary: 'Short.' }, 900, 'sections="count join share summary"');
    expect(boxOf(widget, '.panel').height).to.be.greaterThan(200);
    expect(gap(boxOf(widget, '[part=title]'), boxOf(widget, '.text'))).to.be.within(16, 24);
  });

  it('has the whole width where there is nothing to stand beside it', async () => {
    const widget = await showing({}, 900, 'sections="topics documents"');
    expect(shadowOf(widget).querySelector('.panel')?.checkVisibility()).to.equal(false);
    expect(boxOf(widget, '.text').width).to.be.greaterThan(800);
  });
});

describe('The list of signatories', () => {
  it('has names that begin where the headings of the groups begin', async () => {
    const widget = await openList(await showing({}, 390));
    const heading = boxOf(widget, '.group > *');
    for (const entry of partsOf(widget, 'signatory')) {
      expect(entry.firstElementChild?.getBoundingClientRect().left).to.equal(heading.left);
    }
  });
});

describe('The panel for joining by e-mail', () => {
  it('keeps the address in one piece at 240 pixels', async () => {
    const widget = await showing({}, 240);
    shadowOf(widget).querySelector<HTMLDetailsElement>('.below details')?.toggleAttribute('open', true);
    expect(brokenWords(shadowOf(widget).querySelector('.below bdi'))).to.deep.equal([]);
  });

  it('has the address where the texts begin, also from right to left', async () => {
    const widget = await showing({ join: { email: 'policy@example.org' } }, 390);
    widget.lang = 'ar';
    await until(widget, () => !!shadowOf(widget).querySelector('.call[dir=rtl]'));
    shadowOf(widget).querySelector('.below details')?.toggleAttribute('open', true);
    const [address, , text] = [...shadowOf(widget).querySelectorAll('.below bdi')].map(insideOf);
    expect(address?.right).to.be.closeTo(text?.right ?? NaN, 1);
  });
});

describe('A short quotation in another language', () => {
  it('stands at its bar, also from right to left', async () => {
    const widget = await showing({ quote: { en: 'Be bold.' } }, 390);
    widget.lang = 'ar';
    await until(widget, () => !!shadowOf(widget).querySelector('.call[dir=rtl]'));
    const words = insideOf(partOf(widget, 'quote').querySelector('p') ?? widget);
    expect(boxOf(widget, '[part=quote]').right - words.right).to.be.within(16, 40);
  });
});

describe('Aims and topics', () => {
  it('have long words in one piece at 240 pixels', async () => {
    const widget = await showing({ topics: ['Schlüsselinfrastruktur', 'Umweltfreundlichkeit'] }, 240);
    expect(brokenWords(partOf(widget, 'topics'))).to.deep.equal([]);
  });

  it('stand beside their headings where there is room', async () => {
    const widget = await showing({}, 390);
    const [heading, words] = [boxOf(widget, 'dt'), boxOf(widget, 'dd')];
    expect(heading.top).to.equal(words.top);
  });
});

describe('Practices', () => {
  it('have room between them', async () => {
    const practices = ['One', 'Two'].map(title => ({ title, url: 'https://example.org/', summary: 'Text.' }));
    const widget = await showing({ practices }, 390);
    const [one, two] = [...partOf(widget, 'practices').querySelectorAll('li')];
    expect(gap(one?.getBoundingClientRect(), two?.getBoundingClientRect())).to.be.at.least(8);
  });
});

describe('The button', () => {
  it('has the link to join in the middle of its height, beside as many lines as there are', async () => {
    for (const attributes of ['', 'highlight="montreal"']) {
      const widget = await showing({}, 600, `layout="button" ${attributes}`);
      expect(middle(boxOf(widget, '[part=join]'))).to.be.closeTo(middle(boxOf(widget, '.call')), 1);
    }
  });
});

for (const layout of ['banner', 'button']) {
  describe(`A ${layout}`, () => {
    it('has no progress bar, as there is no room for the sentence that explains it', async () => {
      const widget = await showing({ milestones }, 600, `layout="${layout}"`);
      expect(shadowOf(widget).querySelector('progress')?.checkVisibility()).to.equal(false);
    });
  });
}

describe('The city that a page highlights', () => {
  it('stands apart from the other names', async () => {
    const widget = await showing({}, 390, 'highlight="montreal"');
    expect(gap(boxOf(widget, '.highlight'), boxOf(widget, '.highlight + p'))).to.be.at.least(4);
  });
});

describe('While loading slowly', () => {
  it('a card says so at its top, not below the room that it reserves', async () => {
    const endpoint = await createEndpoint({ json: demoCall, hold: true });
    const widget = await createWidget(
      `<metropolis-call lang="en" src="${endpoint.url}"><a href="/">Fallback</a></metropolis-call>`,
    );
    await until(widget, () => partOf(widget, 'status').textContent.trim() !== '');
    const fallback = widget.firstElementChild?.getBoundingClientRect();
    expect(gap(partOf(widget, 'status').getBoundingClientRect(), fallback)).to.be.within(0, 24);
    await endpoint.release();
  });
});

/** A ready English widget of this width, in pixels, with the call of the demo and these changes. */
async function showing(
  changes: Record<string, unknown>,
  width: number,
  attributes = '',
): Promise<MetropolisCall> {
  return widgetShowing(changes, `style="inline-size: ${width}px" ${attributes}`);
}

function boxOf(widget: Element, selector: string): DOMRect {
  const element = shadowOf(widget).querySelector(selector);
  if (!element) {
    throw new Error(`There is no ${selector}.`);
  }
  return element.getBoundingClientRect();
}

/** From the bottom of a box to the top of another, in pixels. */
function gap(above: DOMRect | undefined, below: DOMRect | undefined): number {
  return (below?.top ?? NaN) - (above?.bottom ?? NaN);
}

function middle({ top, bottom }: DOMRect): number {
  return (top + bottom) / 2;
}

/** The box of the text itself, without the room around it. */
function insideOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** The words that begin in one line and end in another. */
function brokenWords(element: Element | null): string[] {
  const words: string[] = [];
  const texts = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    for (const { 0: word, index } of (currentNode.textContent ?? '').matchAll(/[^\s,]+/g)) {
      const range = document.createRange();
      range.setStart(currentNode, index);
      range.setEnd(currentNode, index + word.length);
      if (range.getClientRects().length > 1) {
        words.push(word);
      }
    }
  }
  return words;
}
