import { expect } from '@open-wc/testing';
import { createEndpoint, crossOrigin } from '../support/endpoint.js';
import {
  builtFile,
  type Host,
  hostFiles,
  openHost,
  scriptUrl,
  widgetOf,
  widgetsOf,
} from '../support/host-page.js';
import { demoCall, partText, untilState } from '../support/widget.js';

const callUrl = '/demo/call.json';

describe('A page with two script tags', () => {
  it('has two widgets in two languages, with one request', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const tag = (lang: string) =>
      `<script async src="${scriptUrl}" data-lang="${lang}" data-call="${endpoint.url}"></script>`;
    const page = await openHost(tag('fr') + tag('es'));
    expect(await titlesOf(page)).to.deep.equal([
      'Appel à repenser nos espaces métropolitains',
      'Llamamiento a repensar nuestros espacios metropolitanos',
    ]);
    expect(await endpoint.log()).to.have.length(1);
    expect(page.output).to.deep.equal([]);
  });

  it('has two widgets also for modules, which run only once', async () => {
    const tag = `<script type="module" src="${scriptUrl}" data-call="${callUrl}"></script>`;
    const page = await openHost(tag + tag);
    expect(await titlesOf(page)).to.have.length(2);
  });

  it('may load two versions: the second leaves the first alone', async () => {
    const script = await builtFile('metropolis-call.js');
    const { folder } = await hostFiles({ 'v1/metropolis-call.js': script, 'v2/metropolis-call.js': script });
    const tag = (version: string) =>
      `<script src="${folder}/${version}/metropolis-call.js" data-lang="en" data-call="${callUrl}"></script>`;
    const page = await openHost(tag('v1') + tag('v2'));
    expect(await titlesOf(page)).to.have.length(2);
    expect(page.output).to.deep.equal([]);
  });

  it('may mix one that shows a widget with one that does not', async () => {
    const page = await openHost(
      `<script async src="${scriptUrl}"></script>
      <script async src="${scriptUrl}" data-call="${callUrl}"></script>`,
    );
    expect(await titlesOf(page)).to.have.length(1);
  });
});

describe('A script tag that is added later', () => {
  it('shows its widget in its place', async () => {
    const page = await openHost('<main></main>');
    const script = page.document.createElement('script');
    script.src = scriptUrl;
    script.dataset['src'] = callUrl;
    script.dataset['lang'] = 'fr';
    const loaded = new Promise(resolve => script.addEventListener('load', resolve));
    page.document.querySelector('main')?.append(script);
    await loaded;
    const widget = await untilState(widgetOf(page), 'ready');
    expect(widget.parentElement?.localName).to.equal('main');
    expect(partText(widget, 'join')).to.equal('Adhérer à l’appel');
  });
});

describe('A script from another origin', () => {
  it('takes its language file and the call from there', async () => {
    const endpoint = await createEndpoint({ json: demoCall, cors: true });
    const page = await openHost(
      `<script async src="${crossOrigin}${scriptUrl}" data-lang="fr" data-call="${endpoint.crossOriginUrl}"></script>`,
    );
    const widget = await untilState(widgetOf(page), 'ready');
    expect(partText(widget, 'join')).to.equal('Adhérer à l’appel');
    expect(page.output).to.deep.equal([]);
  });

  it('may be a module', async () => {
    const page = await openHost(
      `<script type="module" src="${crossOrigin}${scriptUrl}" data-lang="fr" data-call="${callUrl}"></script>`,
    );
    const widget = await untilState(widgetOf(page), 'ready');
    expect(partText(widget, 'join')).to.equal('Adhérer à l’appel');
    expect(page.output).to.deep.equal([]);
  });
});

describe('An imported module', () => {
  it('may be imported by its name alone', async () => {
    const { folder } = await hostFiles({
      'metropolis-call.js': await builtFile('metropolis-call.js'),
      'locales/fr.json': await builtFile('locales/fr.json'),
    });
    const page = await openHost(
      `<script type="module" src="metropolis-call.js" data-lang="fr" data-call="${callUrl}"></script>`,
      `<base href="${folder}/">`,
    );
    const widget = await untilState(widgetOf(page), 'ready');
    expect(partText(widget, 'join')).to.equal('Adhérer à l’appel');
  });
});

async function titlesOf(page: Host): Promise<string[]> {
  const ready = await Promise.all(widgetsOf(page).map(widget => untilState(widget, 'ready')));
  return ready.map(widget => partText(widget, 'title'));
}
