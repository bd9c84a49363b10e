import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import {
  builtFile,
  type Host,
  hostFiles,
  openHost,
  scriptUrl,
  untilOutput,
  widgetOf,
} from '../support/host-page.js';
import {
  demoCall,
  isFallbackShown,
  linksOf,
  openList,
  partText,
  until,
  untilState,
} from '../support/widget.js';
import { namesIn } from '../support/list.js';

const callUrl = '/demo/call.json';
const tag = `<script src="${scriptUrl}" data-lang="en" data-call="${callUrl}"></script>`;
const element = `<metropolis-call lang="en" src="${callUrl}"><a href="/">Fallback</a></metropolis-call>`;
const script = `<script src="${scriptUrl}"></script>`;

describe('A page that replaces what the platform has', () => {
  const replaced = {
    'Promise, with zone.js 0.13': '<script src="/node_modules/zone.js/bundles/zone.umd.js"></script>',
    'Promise, with Bluebird':
      '<script src="/node_modules/bluebird/js/browser/bluebird.js"></script><script>window.Promise = P;</script>',
    'Event, as MooTools does': '<script>window.Event = function (event) { this.event = event; };</script>',
  };
  for (const [what, head] of Object.entries(replaced)) {
    it(`shows the call anyway: ${what}`, async () => {
      const page = await openHost(tag, head);
      const widget = await untilState(widgetOf(page), 'ready');
      expect(partText(widget, 'count')).to.equal('13 institutions have signed');
      expect(page.output).to.deep.equal([]);
    });
  }
});

describe('Elements named like properties of the document', () => {
  const evil = '//evil.example/x/p.png';
  const names = [
    'currentScript',
    'baseURI',
    'documentElement',
    'readyState',
    'hidden',
    'lastModified',
    'body',
  ];
  for (const name of names) {
    it(`change nothing: ${name}`, async () => {
      const clobbering = `<img name="${name}" src="${evil}" data-lang="en" data-call="${evil}">`;
      const page = await openHost(clobbering + tag.replace(callUrl, `..${callUrl}`), '<base href="/test/">');
      const widget = await untilState(widgetOf(page), 'ready');
      expect(partText(widget, 'count')).to.equal('13 institutions have signed');
      expect(widget.previousElementSibling?.localName).to.equal('script');
    });
  }
});

describe('Keys that a page added to all objects', () => {
  it('are read neither as the call’s nor as texts', async () => {
    const page = await openHost(
      element + script,
      `<script>
        Object.prototype.url = 'https://evil.example/';
        Object.prototype.quote = Object.prototype.find = Object.prototype.fr = 'evil';
      </script>`,
    );
    const widget = await openList(await untilState(widgetOf(page), 'ready'));
    expect(namesIn(widget)).to.have.length(13);
    expect(Object.values(linksOf(widget)).join()).not.to.include('evil');
    expect(partText(widget, 'card')).not.to.include('evil');
  });
});

describe('A failure before the first render leaves the fallback', () => {
  const failures = {
    'of the constructor': 'HTMLElement.prototype.attachInternals = () => { throw new Error("broken"); };',
    'of an update': 'URL.canParse = () => { throw new Error("broken"); };',
    'of a render': 'Document.prototype.importNode = () => { throw new Error("broken"); };',
  };
  for (const [what, patch] of Object.entries(failures)) {
    it(what, async () => {
      const page = await openHost(element + script, `<script>${patch}</script>`);
      const [line] = await untilOutput(page, 1);
      expect(line).to.include('broken');
      expect(isFallbackShown(widgetOf(page))).to.equal(true);
    });
  }
});

describe('A language file', () => {
  it('that is too large leaves the interface in English', async () => {
    const page = await openFrench({ body: `{"join":"${'a'.repeat(70_000)}"}` });
    const widget = await untilState(widgetOf(page), 'ready');
    expect(partText(widget, 'join')).to.equal('Join the call');
    expect(page.output.join()).to.include('locales/fr.json').and.to.include('64 kB');
  });

  it('that never comes is requested again when its language is set again', async () => {
    const hurry =
      '<script>const later = setTimeout; window.setTimeout = (task, delay) => later(task, delay / 20);</script>';
    const page = await openFrench({ hold: true }, hurry);
    const widget = await untilState(widgetOf(page), 'ready');
    expect(partText(widget, 'join')).to.equal('Join the call');
    await untilOutput(page, 1);
    widget.lang = 'es';
    await until(widget, () => partText(widget, 'join') === 'Adherirse al llamamiento');
    await page.files['locales/fr.json'].answer(await builtFile('locales/fr.json'));
    widget.lang = 'fr';
    await until(widget, () => partText(widget, 'join') === 'Adhérer à l’appel');
  });
});

describe('A script inside a shadow tree', () => {
  it('shows its widget there', async () => {
    const page = await openHost(
      `<div><template shadowrootmode="open"><script src="${scriptUrl}" data-lang="en" data-call="${callUrl}"></script></template></div>`,
    );
    const widget = await untilState(widgetOf(page), 'ready');
    expect(widget.getRootNode()).to.be.an.instanceOf(page.window.ShadowRoot);
  });
});

describe('A way to join', () => {
  it('is the e-mail address where the URL cannot be opened', async () => {
    const widget = await ready({ join: { url: 'https://[', email: 'a@example.org' } });
    expect(linksOf(widget)['Join the call']).to.match(/^mailto:a@example\.org\?/);
  });

  it('has one line as its subject, whatever the title', async () => {
    const widget = await ready({ title: 'A\r\nBcc: b@example.org', join: { email: 'a@example.org' } });
    expect(decodeURIComponent(linksOf(widget)['Join the call'] ?? '')).to.include(
      'A Bcc: b@example.org&body',
    );
  });
});

describe('A name', () => {
  it('keeps its direction from the sentence around it', async () => {
    const name = '\u202EBogotá';
    const widget = await ready({ signatories: [{ id: 'a', name }] }, 'highlight="a"');
    const isolated = [...(widget.shadowRoot?.querySelectorAll('bdi') ?? [])].map(bdi => bdi.textContent);
    expect(partText(widget, 'card')).to.include(`${name} has signed`);
    expect(isolated).to.include(name);
  });
});

async function ready(changes: Record<string, unknown>, attributes = ''): Promise<HTMLElement> {
  const { url } = await createEndpoint({ json: { ...demoCall, ...changes } });
  const page = await openHost(
    `<metropolis-call lang="en" src="${url}" ${attributes}></metropolis-call>${script}`,
  );
  return untilState(widgetOf(page), 'ready');
}

async function openFrench(
  answer: object,
  head = '',
): Promise<Host & { files: Awaited<ReturnType<typeof release>>['files'] }> {
  const { folder, files } = await release(answer);
  const page = await openHost(
    `<script src="${folder}/metropolis-call.js" data-lang="fr" data-call="${callUrl}"></script>`,
    head,
  );
  return Object.assign(page, { files });
}

/** A release whose French language file answers like this. */
async function release(answer: object) {
  return hostFiles({
    'metropolis-call.js': await builtFile('metropolis-call.js'),
    'locales/es.json': await builtFile('locales/es.json'),
    'locales/fr.json': answer,
  });
}
