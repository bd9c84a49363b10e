import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import { fontLink } from '../support/font.js';
import { type Host, openHostPage, scriptUrl, widgetOf } from '../support/host-page.js';
import { differenceOf, type Picture, pictureOf } from '../support/picture.js';
import { demoCall, partOf, untilState } from '../support/widget.js';

const linked = (path: string) => `<link rel="stylesheet" href="/node_modules/${path}">`;

/**
 * Styles that pages bring, and what an element inherits from them. (The font is inherited, and so is the spacing of
 * letters and words, which a reader may need.)
 */
const styles: Readonly<Record<string, string>> = {
  Bootstrap: linked('bootstrap/dist/css/bootstrap.min.css'),
  'Tailwind’s preflight': linked('tailwindcss/preflight.css'),
  Foundation: linked('foundation-sites/dist/css/foundation.min.css'),
  'normalize.css': linked('normalize.css/normalize.css'),
  Pico: linked('@picocss/pico/css/pico.min.css'),
  '* { all: unset !important }': '<style>* { all: unset !important }</style>',
  'a place with text styles of its own': `<style>
    body {
      color: red; cursor: wait; direction: rtl; hyphens: auto; line-height: 3;
      list-style: square inside; quotes: none; tab-size: 2; text-align: center; text-indent: 2em; text-shadow: 1px 1px red;
      text-transform: uppercase; text-underline-offset: 4px; white-space: nowrap; word-break: break-all;
    }
    #place { font-style: italic !important; font-weight: bold !important; }
  </style>`,
};

/** Short sections, because a picture shows only what fits into the window of the test. */
const call = {
  ...demoCall,
  summary: 'A commitment to rethink metropolitan areas.',
  quote: 'Let us be bold and take this unique moment.',
  topics: ['Public space', 'Mobility'],
};

/** Pixels of a rounded corner, which WebKit does not always draw in the same way. */
const noise = 4;

/** Elements of the page with the same names as elements of the widget. */
const ownContent = `<section><h2>City</h2><p>Text with <a href="#">a link</a>, <mark>marked</mark></p>
  <blockquote>Quoted</blockquote><details open><summary>More</summary><ul><li>One</li><li>Two</li></ul></details>
  <button class="row" part="card">Send</button></section>`;

for (const [name, markup] of Object.entries(styles)) {
  describe(`With ${name}`, () => {
    for (const theme of ['auto', 'dark']) {
      it(`the widget looks the same as without: theme ${theme}`, async () => {
        plain[theme] ??= await pictureOfWidget('', theme);
        expect(await differenceOf(plain[theme], await pictureOfWidget(markup, theme))).to.be.at.most(noise);
      });
    }

    it('the page looks the same as without the widget', async () => {
      const [without, beside] = [
        await look(markup, ''),
        await look(markup, widgetTag('/demo/call.json', 'auto')),
      ];
      expect(beside.styles).to.deep.equal(without.styles);
      expect(await differenceOf(without.picture, beside.picture)).to.be.at.most(noise);
    });
  });
}

/** The widget without any of these styles, by theme. */
const plain: Record<string, Picture> = {};

const widgetTag = (src: string, theme: string) =>
  `<metropolis-call src="${src}" theme="${theme}"></metropolis-call><script async src="${scriptUrl}"></script>`;

async function pictureOfWidget(markup: string, theme: string): Promise<Picture> {
  const { url } = await createEndpoint({ json: call });
  const page = await openStyled(markup, widgetTag(url, theme));
  return pictureOf(page, partOf(await untilState(widgetOf(page), 'ready'), 'card'));
}

/** A container with the same width and font under all styles. */
function openStyled(markup: string, content: string, before = ''): Promise<Host> {
  const place = 'display: block !important; width: 420px !important; font: 12px var(--test-font) !important';
  return openHostPage(
    `<!doctype html><html lang="en"><head><title>Host</title>${fontLink}${markup}
    <style>html { overflow: hidden !important } body { margin: 0 } head { display: none !important } main { font-family: var(--test-font) !important } #place { ${place} }</style></head>
    <body>${before}<div id="place">${content}</div></body></html>`,
    { height: 590 },
  );
}

interface Look {
  readonly picture: Picture;
  /** The computed styles of every element, sizes included. */
  readonly styles: readonly string[][];
}

/** The computed styles of the page's own elements. */
async function look(markup: string, content: string): Promise<Look> {
  const page = await openStyled(markup, content, `<main>${ownContent}</main>`);
  if (content) {
    await untilState(widgetOf(page), 'ready');
  }
  const main = page.document.querySelector('main') as HTMLElement;
  const elements = [main, ...main.querySelectorAll('*')];
  return { picture: await pictureOf(page, main), styles: elements.map(stylesOf) };
}

function stylesOf(element: Element): string[] {
  const style = getComputedStyle(element);
  return [...style].map(name => `${element.localName} ${name}: ${style.getPropertyValue(name)}`);
}
