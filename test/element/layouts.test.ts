import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { recordWarnings } from '../support/warnings.js';
import { buttonsOf, partOf, partsOf, readyWidget, shadowOf, textOf, widgetIn } from '../support/widget.js';

const demoUrl = '/demo/call.json';
const parts = ['title', 'summary', 'quote', 'topics', 'count', 'signatories', 'documents', 'join'];
const widths = [240, 320, 480, 600, 767, 768, 800, 1000, 1200];

/** The parts of the demo's call that each layout shows. */
const shown = {
  card: [...parts, 'share'],
  banner: ['title', 'count', 'join', 'share'],
  button: ['count', 'join'],
};

describe('The layout', () => {
  const warnings = recordWarnings();

  for (const [layout, names] of Object.entries(shown)) {
    it(`${layout} shows ${names.join(', ')}`, async () => {
      const widget = await readyWidget(demoUrl, `layout="${layout}"`);
      expect(shownIn(widget)).to.deep.equal(names);
      expect(warnings).to.deep.equal([]);
    });

    it(`${layout} is named by the call’s title`, async () => {
      const widget = await readyWidget(demoUrl, `layout="${layout}"`);
      const id = partOf(widget, 'card').getAttribute('aria-labelledby') ?? '';
      const name = shadowOf(widget).getElementById(id);
      expect(name && textOf(name)).to.equal('Call to rethink our metropolitan spaces');
    });

    for (const lang of ['en', 'de', 'ar']) {
      it(`${layout} fits its container from ${widths.at(0)} to ${widths.at(-1)} pixels in ${lang}`, async () => {
        const widget = await widgetIn(lang, demoUrl);
        widget.setAttribute('layout', layout);
        await widget.updateComplete;
        for (const width of widths) {
          (widget.parentElement as HTMLElement).style.inlineSize = `${width}px`;
          expect(overflowing(widget, width), `at ${width} pixels`).to.deep.equal([]);
        }
      });
    }
  }

  it('is a card by default', async () => {
    const widget = await readyWidget(demoUrl);
    expect(shownIn(widget)).to.deep.equal(shown.card);
  });

  it('is a card, with one warning, if the value is unknown', async () => {
    const widget = await readyWidget(demoUrl, 'layout="poster"');
    widget.requestUpdate();
    await widget.updateComplete;
    expect(shownIn(widget)).to.deep.equal(shown.card);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('layout="poster"');
  });

  it('can be changed at any time', async () => {
    const widget = await readyWidget(demoUrl);
    expect(widget.matches(':state(card)')).to.equal(true);
    widget.setAttribute('layout', 'button');
    await widget.updateComplete;
    expect(shownIn(widget)).to.deep.equal(shown.button);
    expect(widget.matches(':state(button):not(:state(card))')).to.equal(true);
    widget.removeAttribute('layout');
    await widget.updateComplete;
    expect(shownIn(widget)).to.deep.equal(shown.card);
  });

  it('shows those of the requested sections that it has', async () => {
    const widget = await readyWidget(demoUrl, 'layout="banner" sections="summary join count language"');
    expect(shownIn(widget)).to.deep.equal(['title', 'count', 'join']);
    expect(shadowOf(widget).querySelectorAll('[role=group] button')).to.have.length(3);
    expect(warnings).to.deep.equal([]);
  });
});

describe('The banner', () => {
  it('is one strip if there is room: title, count and buttons side by side', async () => {
    const widget = await widgetIn('en', demoUrl, 'inline-size: 1200px');
    widget.layout = 'banner';
    await widget.updateComplete;
    const boxes = ['title', 'count', 'join'].map(part => partOf(widget, part).getBoundingClientRect());
    const share = buttonsOf(widget, 'Share the call').map(button => button.getBoundingClientRect());
    expectInOneRow([...boxes, ...share]);
    expect(widget.offsetHeight).to.be.lessThan(200);
  });

  it('stacks its parts if there is no room', async () => {
    const widget = await widgetIn('en', demoUrl, 'inline-size: 320px');
    widget.layout = 'banner';
    await widget.updateComplete;
    const [title, join] = ['title', 'join'].map(part => partOf(widget, part).getBoundingClientRect());
    expect(join?.top).to.be.at.least(title?.bottom ?? NaN);
  });
});

describe('The card', () => {
  it('has the invitation beside the text in a wide container, and above it in a narrow one', async () => {
    const widget = await widgetIn('en', demoUrl);
    const holder = widget.parentElement as HTMLElement;
    const boxes = () => ['join', 'summary'].map(part => partOf(widget, part).getBoundingClientRect());
    holder.style.inlineSize = '1000px';
    const [besides, text] = boxes();
    expect(besides?.left).to.be.at.least(text?.right ?? NaN);
    holder.style.inlineSize = '400px';
    const [above, below] = boxes();
    expect(above?.bottom).to.be.at.most(below?.top ?? NaN);
  });
});

function shownIn(widget: MetropolisCall): string[] {
  const visible = parts.filter(name => partsOf(widget, name).some(part => part.checkVisibility()));
  return buttonsOf(widget, 'Share the call').length > 0 ? [...visible, 'share'] : visible;
}

/** The elements that overflow their box or the container. */
function overflowing(widget: MetropolisCall, width: number): string[] {
  const wide = [...shadowOf(widget).querySelectorAll<HTMLElement>('*:not(.announcement)')].filter(
    element =>
      (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) ||
      element.getBoundingClientRect().width > width,
  );
  return wide.map(element => element.outerHTML.slice(0, 80));
}

/** Whether each element begins after the previous one, with a part of their heights in common. */
function expectInOneRow(boxes: DOMRect[]): void {
  boxes.slice(1).forEach((box, index) => expect(box.left).to.be.at.least(boxes[index]?.right ?? NaN));
  const top = Math.max(...boxes.map(box => box.top));
  const bottom = Math.min(...boxes.map(box => box.bottom));
  expect(bottom).to.be.greaterThan(top);
}
