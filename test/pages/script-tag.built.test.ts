import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import { builtFile, hostFiles, openHost, scriptUrl, widgetOf, widgetsOf } from '../support/host-page.js';
import { demoCall, headingsOf, linksOf, partsOf, partText, untilState } from '../support/widget.js';

const callUrl = '/demo/call.json';
const joinUrl = 'https://www.metropolis.org/join-call-rethink-our-metropolitan-spaces';

describe('A page with one script tag', () => {
  it('has a widget in its place', async () => {
    const page = await openHost(
      `<p>Before</p><script async src="${scriptUrl}" data-lang="fr" data-call="${callUrl}"></script><p>After</p>`,
    );
    const widget = await untilState(widgetOf(page), 'ready');
    expect(partText(widget, 'title')).to.equal('Appel à repenser nos espaces métropolitains');
    expect(partText(widget, 'count-value')).to.equal('13');
    expect(linksOf(widget)).to.include({ 'Adhérer à l’appel': joinUrl });
    expect(widget.previousElementSibling?.localName).to.equal('script');
    expect(widget.nextElementSibling?.textContent).to.equal('After');
  });

  it('passes all attributes of the element as data-…', async () => {
    const page = await openHost(
      `<script async src="${scriptUrl}" data-call="${callUrl}" data-theme="dark" data-sections="count"
        data-heading-level="3" data-refresh="0"></script>`,
    );
    const widget = await untilState(widgetOf(page), 'ready');
    expect(headingsOf(widget)).to.deep.equal([[3, 'Call to rethink our metropolitan spaces']]);
    expect(partsOf(widget, 'join')).to.have.length(0);
    expect(widget).to.include({ refresh: 0, theme: 'dark' });
    expect(page.output).to.deep.equal([]);
  });

  it('has no widget without data- attributes, only the registered element', async () => {
    const page = await openHost('', `<script async src="${scriptUrl}" data-other="x"></script>`);
    expect(widgetsOf(page)).to.have.length(0);
    expect(page.window.customElements.get('metropolis-call')).to.be.a('function');
    expect(page.output).to.deep.equal([]);
  });

  it('has one widget also if the page kept its markup and put it back', async () => {
    const page = await openHost(
      `<main><script src="${scriptUrl}" data-lang="en" data-call="${callUrl}"></script></main>`,
    );
    const main = page.document.querySelector('main') as HTMLElement;
    await untilState(widgetOf(page), 'ready');
    const { innerHTML } = main;
    main.innerHTML = innerHTML;
    const [kept] = main.getElementsByTagName('script');
    const script = page.document.createElement('script');
    kept?.getAttributeNames().forEach(name => script.setAttribute(name, kept.getAttribute(name) ?? ''));
    const loaded = new Promise(resolve => script.addEventListener('load', resolve));
    kept?.replaceWith(script);
    await loaded;
    expect(await untilState(widgetOf(page), 'ready')).to.equal(widgetOf(page));
  });

  it('is unchanged in a browser that is too old', async () => {
    const page = await openHost(
      `<script src="${scriptUrl}" data-lang="en" data-call="${callUrl}"></script>
      <metropolis-call>A link</metropolis-call>`,
      '<script>CSS.supports = () => false; delete Document.prototype.adoptedStyleSheets;</script>',
    );
    expect(widgetOf(page).shadowRoot).to.equal(null);
    expect(widgetOf(page).textContent).to.equal('A link');
    expect(page.output).to.deep.equal([]);
  });

  it('requests the call beside the script by default', async () => {
    const { folder } = await hostFiles({
      'metropolis-call.js': await builtFile('metropolis-call.js'),
      'call.json': { json: { ...demoCall, title: 'Beside the script' } },
    });
    const page = await openHost(
      `<script async src="${folder}/metropolis-call.js?v=1" data-lang="en"></script>`,
    );
    const widget = await untilState(widgetOf(page), 'ready');
    expect(partText(widget, 'title')).to.equal('Beside the script');
  });

  it('may use another name for the file', async () => {
    const { folder } = await hostFiles({
      'call-1.2.3.js': await builtFile('metropolis-call.js'),
      'call.json': { json: { ...demoCall, title: 'Renamed' } },
    });
    const page = await openHost(`<script async src="${folder}/call-1.2.3.js" data-lang="en"></script>`);
    expect(partText(await untilState(widgetOf(page), 'ready'), 'title')).to.equal('Renamed');
  });
});

describe('A page with the element and the script', () => {
  for (const kind of ['', 'async', 'defer', 'type="module"', 'async type="module"']) {
    const tag = `<script ${kind} src="${scriptUrl}"></script>`;
    const element = `<metropolis-call src="${callUrl}"><p>Fallback</p></metropolis-call>`;

    it(`shows the call if the script comes first: ${kind || 'classic'}`, async () => {
      const page = await openHost(tag + element);
      const widget = await untilState(widgetOf(page), 'ready');
      expect(partText(widget, 'count-value')).to.equal('13');
      expect(page.output).to.deep.equal([]);
    });

    it(`shows the call if the element comes first: ${kind || 'classic'}`, async () => {
      const page = await openHost(element + tag);
      const widget = await untilState(widgetOf(page), 'ready');
      expect(partText(widget, 'count-value')).to.equal('13');
    });

    it(`also shows a widget for the tag itself: ${kind || 'classic'}`, async () => {
      const data = `data-lang="es" data-call="${callUrl}"`;
      const page = await openHost(tag.replace('src=', `${data} src=`));
      const widget = await untilState(widgetOf(page), 'ready');
      expect(partText(widget, 'join')).to.equal('Adherirse al llamamiento');
    });
  }

  it('keeps properties that were set before the script came', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const page = await openHost(
      `<metropolis-call></metropolis-call>
      <script>
        const given = ${JSON.stringify({ ...demoCall, title: 'Given early' })};
        Object.assign(document.querySelector('metropolis-call'), { headingLevel: 4, call: given, src: '${endpoint.url}' });
      </script>
      <script async src="${scriptUrl}"></script>`,
    );
    const widget = await untilState(widgetOf(page), 'ready');
    expect(headingsOf(widget)[0]).to.deep.equal([4, 'Given early']);
    expect(await endpoint.log()).to.deep.equal([]);
  });
});
