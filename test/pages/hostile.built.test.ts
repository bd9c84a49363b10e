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
  buttonsOf,
  demoCall,
  isFallbackShown,
  linksOf,
  openList,
  partOf,
  partText,
  shadowOf,
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
    'Document, as MooTools does': '<script>window.Document = function () {};</script>',
    'CustomEvent, as polyfills do':
      '<script>window.CustomEvent = function () {}; CustomEvent.prototype = Event.prototype;</script>',
    'Trusted Types, by an element of that name, where the browser has none':
      '<script>delete window.trustedTypes;</script><a id="trustedTypes"></a>',
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

  it('are no names of languages', async () => {
    const { url } = await createEndpoint({ json: { ...demoCall, title: { en: 'A', de: 'B' } } });
    const page = await openHost(
      `<metropolis-call lang="en" src="${url}" sections="language"></metropolis-call>${script}`,
      `<script>Object.prototype.de = 'evil';</script>`,
    );
    const widget = await untilState(widgetOf(page), 'ready');
    expect(buttonsOf(widget, 'Deutsch')).to.have.length(1);
  });
});

describe('A request through a fetch that takes no signal', () => {
  it('ends at the time limit', async () => {
    const page = await openHost(
      element + script,
      `<script>
        const later = setTimeout;
        window.setTimeout = (task, delay) => later(task, delay / 20);
        window.fetch = () => new Promise(() => {});
      </script>`,
    );
    await untilState(widgetOf(page), 'failed');
    expect(page.output.join()).to.include('timeout');
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
    const name = '\u05d0\u05d1';
    const widget = await ready({ signatories: [{ id: 'a', name }] }, 'highlight="a"');
    const isolated = [...(widget.shadowRoot?.querySelectorAll('bdi') ?? [])].map(bdi => bdi.textContent);
    expect(partText(widget, 'card')).to.include(`${name} has signed`);
    expect(isolated).to.include(name);
  });

  for (const controls of ['\u202e', '\u2069\u202e', '\u2067\u2069\u2069\u202e']) {
    it(`turns nothing about: ${encodeURIComponent(controls)}`, async () => {
      const widget = await ready({ signatories: [{ id: 'a', name: `${controls}Bogotá` }] }, 'highlight="a"');
      const [sentence] = shadowOf(widget).querySelectorAll<HTMLElement>('.highlight');
      const places = ['Bogotá', ' has signed'].flatMap(text => placesOf(text, sentence as HTMLElement));
      expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    });
  }
});

describe('The number of signatories', () => {
  for (const layout of ['card', 'banner', 'button']) {
    it(`stays in the box, however large it is: ${layout}`, async () => {
      const largest = { signatoryCount: Number.MAX_SAFE_INTEGER };
      const widget = await ready(largest, `layout="${layout}" style="width: 240px"`);
      const { right } = widget.getBoundingClientRect();
      expect(partOf(widget, 'count-value').getBoundingClientRect().right).to.be.at.most(right);
      expect(partOf(widget, 'join').getBoundingClientRect().right).to.be.at.most(right);
    });
  }
});

/** Where the letters of a text are, from left to right, in the order of the text. */
function placesOf(text: string, element: HTMLElement): number[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode() as Text | null);) {
    const start = node.data.indexOf(text);
    if (start >= 0) {
      return Array.from({ length: text.length }, (_, index) => leftOf(node, start + index));
    }
  }
  throw new Error(`There is no text "${text}".`);
}

function leftOf(node: Text, index: number): number {
  const range = new Range();
  range.setStart(node, index);
  range.setEnd(node, index + 1);
  return range.getBoundingClientRect().left;
}

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
