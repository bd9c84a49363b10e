import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { fontLink } from '../support/font.js';
import { type HostPage, openPage } from '../support/page.js';
import { openList, partsOf, shadowOf, untilState } from '../support/widget.js';

/** The text spacing that visitors may set (WCAG 2.2, 1.4.12). It reaches into a shadow tree by inheritance. */
const spacing = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';

const wishes: Record<string, { width: number; style: string }> = {
  // 1280 CSS pixels at 400 % (WCAG 2.2, 1.4.10).
  'at 400 % zoom': { width: 320, style: '' },
  'at 400 % zoom, with text spacing': { width: 320, style: spacing },
  'with text spacing': { width: 1280, style: spacing },
  // WCAG 2.2, 1.4.4.
  'with text of twice the size': { width: 640, style: 'font-size: 200%' },
  'with text of twice the size at 200 % zoom': { width: 320, style: 'font-size: 200%' },
};

describe('A page with a widget', () => {
  for (const layout of ['card', 'banner', 'button']) {
    for (const [name, { width, style }] of Object.entries(wishes)) {
      it(`as a ${layout} loses nothing, and scrolls in one direction, ${name}`, async () => {
        const page = await pageWith(layout, width, style);
        for (const lang of ['en', 'de']) {
          await setLanguage(page, lang);
          expect(page.document.documentElement.scrollWidth, lang).to.be.at.most(width);
          expect(clippedIn(widgetOf(page)), lang).to.deep.equal([]);
        }
      });
    }
  }

  it('passes its text spacing on to the widget', async () => {
    const page = await pageWith('card', 1280, spacing);
    const [label] = partsOf(widgetOf(page), 'count-label') as [HTMLElement];
    const { fontSize, letterSpacing } = page.window.getComputedStyle(label);
    expect(parseFloat(letterSpacing)).to.be.closeTo(0.12 * parseFloat(fontSize), 0.1);
  });
});

async function pageWith(layout: string, width: number, style: string): Promise<HostPage> {
  const page = await openPage(
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">${fontLink}
    <body style="margin: 0; ${style}">
      <metropolis-call src="/demo/call.json" layout="${layout}" highlight="montreal"></metropolis-call>
      <script type="module" src="/src/entries/define.ts"></script>
    </body>`,
    { width },
  );
  await page.window.customElements.whenDefined('metropolis-call');
  const widget = await untilState(widgetOf(page), 'ready');
  if (layout === 'card') {
    await openList(widget);
  }
  return page;
}

async function setLanguage(page: HostPage, lang: string): Promise<void> {
  const widget = widgetOf(page);
  widget.lang = lang;
  await Promise.resolve();
  await widget.updateComplete;
}

function widgetOf({ document }: HostPage): MetropolisCall {
  return document.querySelector('metropolis-call') as MetropolisCall;
}

/** The elements that overflow their box sideways or are cut off below. Glyphs may reach over their line. */
function clippedIn(widget: MetropolisCall): string[] {
  const elements = [...shadowOf(widget).querySelectorAll<HTMLElement>('*:not(.announcement)')];
  return elements.filter(isClipped).map(({ outerHTML }) => outerHTML.slice(0, 80));
}

function isClipped(element: Element): boolean {
  const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
  const isCutBelow = getComputedStyle(element).overflowY !== 'visible' && scrollHeight > clientHeight + 1;
  return clientWidth > 0 && (scrollWidth > clientWidth + 1 || isCutBelow);
}
