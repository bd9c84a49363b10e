import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import { tracesOf } from '../support/guest.js';
import { type Host, openHostPage, scriptUrl, widgetsOf } from '../support/host-page.js';
import { headingsOf, linksOf, partOf, partsOf, partText, textOf, until } from '../support/widget.js';

const joinUrl = 'https://www.metropolis.org/join-call-rethink-our-metropolitan-spaces';
/** The pages in `placements/`, and how many widgets each of them has. */
const pages = {
  'classic.html': 1,
  'async.html': 1,
  'defer.html': 1,
  'module.html': 1,
  'async-module.html': 1,
  'injected-before-load.html': 1,
  'injected-after-load.html': 1,
  'head.html': 1,
  'table-cell.html': 1,
  'twice.html': 2,
  'two-versions.html': 2,
  'shadow-root.html': 1,
  'declarative-shadow-root.html': 1,
  'template-clones.html': 4,
  'element-first.html': 1,
  'script-first.html': 1,
  'create-element.html': 1,
  'inner-html.html': 1,
  'moved.html': 1,
  'attributes-later.html': 1,
  'quirks.html': 1,
  'base-href.html': 1,
};

/** What is requested besides the call, the script and the French file. */
const more: Readonly<Record<string, string>> = {
  'two-versions.html': `${scriptUrl}?other-version`,
  'attributes-later.html': '/dist/locales/es.json',
};

describe('A widget on the page', () => {
  for (const [name, count] of Object.entries(pages)) {
    it(`${name} shows the call in French, and leaves no other trace`, async () => {
      const page = await openPlacement(name);
      for (const widget of await untilWidgets(page, count)) {
        await until(widget, () => partsOf(widget, 'join').some(join => textOf(join) === 'Adhérer à l’appel'));
        expect(partText(widget, 'count')).to.equal('13 institutions ont signé');
        expect(linksOf(widget)).to.include({ 'Adhérer à l’appel': joinUrl });
        expect(widget.getBoundingClientRect().width).to.be.at.least(240);
      }
      expect(widgetsOf(page)).to.have.length(count);
      const requests = ['/demo/call.json', '/dist/locales/fr.json', scriptUrl, more[name] ?? []]
        .flat()
        .sort();
      expect(await tracesOf(page)).to.deep.equal({
        requests,
        stored: [],
        globals: [],
        output: [],
        changes: [],
      });
    });
  }

  it('quirks.html is in quirks mode', async () => {
    expect((await openPlacement('quirks.html')).document.compatMode).to.equal('BackCompat');
  });

  it('attributes-later.html follows every attribute', async () => {
    const page = await openPlacement('attributes-later.html');
    const [widget] = await untilWidgets(page, 1);
    await until(widget, () => headingsOf(widget)[0]?.[0] === 3);
    expect(headingsOf(widget).map(([level]) => level)).to.include.members([3, 4]);
    expect(getComputedStyle(partOf(widget, 'card')).colorScheme).not.to.equal('dark');
  });
});

async function openPlacement(name: string): Promise<Host> {
  // The raw file. The test server would add a script to the HTML.
  const source = (await readFile({ path: `placements/${name}` })) ?? '';
  return openHostPage(source);
}

/** The widgets of the page, as soon as there are this many. */
function untilWidgets(page: Host, count: number): Promise<[HTMLElement, ...HTMLElement[]]> {
  return new Promise(resolve => {
    const observer = new page.window.MutationObserver(look);
    observer.observe(page.document, { childList: true, subtree: true });
    look();
    function look(): void {
      const widgets = widgetsOf(page).filter(widget => widget.shadowRoot);
      if (widgets.length >= count) {
        observer.disconnect();
        resolve(widgets as [HTMLElement, ...HTMLElement[]]);
      }
    }
  });
}
