import { expect } from '@open-wc/testing';
import { readSettings } from '../../demo/settings.js';
import { writeRecipe } from '../../demo/recipes/write-recipe.js';
import { crossOrigin } from '../support/endpoint.js';
import { hostFiles } from '../support/host-page.js';
import { type HostPage, openPage } from '../support/page.js';
import { demoCall, partText, untilState } from '../support/widget.js';
import { untilSo } from './demo-page.js';

/** How a page starts each library, and where it puts the content that the library replaces. */
const libraries: Readonly<
  Record<string, { readonly head: string; readonly main: string; readonly start: string }>
> = {
  swup: {
    head: '<script src="/node_modules/swup/dist/Swup.umd.js"></script>',
    main: '<main id="swup">',
    start: '<script>new Swup({ animationSelector: false })</script>',
  },
  barba: {
    head: '<script src="/node_modules/@barba/core/dist/barba.umd.js"></script>',
    main: '<main data-barba="container" data-barba-namespace="page">',
    start: '<script>barba.init()</script>',
  },
  turbo: {
    head: '<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>',
    main: '<main>',
    start: '',
  },
};

describe('The snippet for single-page sites', () => {
  for (const library of Object.keys(libraries)) {
    it(`shows the widget on a page that ${library} brings, twice`, async () => {
      const page = await openSite(library);
      Object.assign(page.window, { isFirstPage: true });
      for (let visit = 0; visit < 2; visit += 1) {
        const widget = await untilState(await follow(page, '#next', 'metropolis-call'), 'ready');
        expect(partText(widget, 'join')).to.equal('Adherirse al llamamiento');
        expect(page.document.querySelectorAll('metropolis-call')).to.have.length(1);
        await follow(page, '#start', 'h1');
      }
      expect(page.window).to.have.property('isFirstPage', true);
    });
  }
});

/** Follows a link, and waits for an element of the next page. */
async function follow(page: HostPage, link: string, awaited: string): Promise<HTMLElement> {
  page.document.querySelector<HTMLAnchorElement>(link)?.click();
  await untilSo(page.document, () => page.document.querySelector(awaited) !== null);
  return page.document.querySelector<HTMLElement>(awaited) as HTMLElement;
}

/** A site of two pages: a start without the widget, and a next one with it. */
async function openSite(library: string): Promise<HostPage> {
  const { files } = await hostFiles({ 'call.json': { json: demoCall } });
  const integrity = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;
  const { pieces } = await writeRecipe('single-page', readSettings(new URLSearchParams('lang=es')), {
    folder: `${crossOrigin}/dist/`,
    isOwnFolder: false,
    call: new URL(files['call.json'].url, location.href).href,
    version: '1.2.3',
    integrity,
    link: { href: 'https://example.org/join', text: 'Join' },
    language: 'en',
    badgeText: '',
  });
  const code = Object.fromEntries(pieces.map(({ name, code }) => [name, code]));
  const pageOf = (content: string) => ({
    body: layout(library, code['head'] ?? '', content),
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
  const site = await hostFiles({
    'start.html': pageOf('<h1>Start</h1><a id="next" href="next.html">Next</a>'),
    'next.html': pageOf(`<p>Next</p>${code['element'] ?? ''}<a id="start" href="start.html">Start</a>`),
  });
  return openPage(new URL(site.files['start.html'].url, location.href));
}

function layout(library: string, snippet: string, content: string): string {
  const { head, main, start } = libraries[library] ?? { head: '', main: '', start: '' };
  return `<!doctype html><html lang="en"><head><title>Site</title>${head}${snippet}</head>
    <body data-barba="wrapper">${main}${content}</main>${start}</body></html>`;
}
