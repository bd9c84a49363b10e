import { expect } from '@open-wc/testing';
import type { Answer, Endpoint } from '../support/endpoint.js';
import { crossOrigin } from '../support/endpoint.js';
import { builtFile, hostFiles, openHost, widgetOf } from '../support/host-page.js';
import { openPage } from '../support/page.js';
import { demoCall, linksOf, partOf, partText, untilState } from '../support/widget.js';

const files = ['frame.html', 'metropolis-call.js', 'locales/fr.json', 'locales/ar.json'] as const;

/** `dist/` on a web server, with a call beside it. */
async function hosted(options: Answer = {}, call: unknown = demoCall, sources = 'call.json') {
  const entries = files.map(async name => [name, { ...(await builtFile(name)), ...options }] as const);
  const built = Object.fromEntries(await Promise.all(entries)) as Record<(typeof files)[number], Answer>;
  const frame = built['frame.html'];
  const body = frame.body?.replace('content="call.json"', `content="${sources}"`) ?? '';
  return hostFiles({ ...built, 'frame.html': { ...frame, body }, 'call.json': { ...options, json: call } });
}

interface OpenFrame {
  readonly document: Document;
  readonly widget: HTMLElement;
  /** Its console output, and what its policy forbade. */
  readonly output: readonly string[];
  readonly files: Record<string, Endpoint>;
}

/** The page of the frame, observed from its beginning: its script is held until the observers are there. */
async function openFrame(query: string, sources = 'call.json'): Promise<OpenFrame> {
  const server = await hosted({}, demoCall, sources);
  const script = server.files['metropolis-call.js'];
  await script.answer({ ...(await builtFile('metropolis-call.js')), hold: true });
  const opened = openPage(new URL(`${server.folder}/frame.html?${query}`, location.href));
  await script.requested(1);
  const window = document.querySelector<HTMLIFrameElement>('iframe[src*="frame.html"]')?.contentWindow;
  const output = listenTo(window as Window & typeof globalThis);
  await script.release();
  const page = await opened;
  return {
    document: page.document,
    widget: await untilState(widgetOf(page), 'ready'),
    output,
    files: server.files,
  };
}

function listenTo(window: Window & typeof globalThis): string[] {
  const output: string[] = [];
  for (const name of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    window.console[name] = (...args: unknown[]) => output.push(args.join(' '));
  }
  window.addEventListener('error', ({ message }) => output.push(message));
  window.document.addEventListener('securitypolicyviolation', ({ blockedURI }) => output.push(blockedURI));
  return output;
}

describe('The page for iframes', () => {
  it('shows the call beside it, without console output', async () => {
    const { widget, output } = await openFrame('lang=fr&heading-level=1&sections=count%20join');
    expect(partText(widget, 'count')).to.equal('13 institutions ont signé');
    expect(widget.shadowRoot?.querySelector('h1')).not.to.equal(null);
    expect(output).to.deep.equal([]);
  });

  for (const [lang, dir, title] of [
    ['fr', 'ltr', 'Appel à repenser nos espaces métropolitains'],
    ['ar', 'rtl', 'Call to rethink our metropolitan spaces'],
    ['en', 'ltr', 'Call to rethink our metropolitan spaces'],
  ] as const) {
    it(`has the language of the widget: ${lang}`, async () => {
      const { document } = await openFrame(`lang=${lang}`);
      await untilLang(document, lang);
      expect(document.documentElement).to.include({ lang, dir });
      expect(document.title).to.equal(title);
    });
  }

  it('has the browser’s language by default', async () => {
    const { widget, document } = await openFrame('');
    expect(partText(widget, 'count')).to.equal('13 institutions have signed');
    expect(document.documentElement.lang).to.match(/^en/);
  });

  it('shows a call of its list of calls', async () => {
    const { files: other } = await hostFiles({
      'call.json': { json: { ...demoCall, title: 'Another' }, cors: true },
    });
    const { url } = other['call.json'];
    const { widget, output } = await openFrame(`lang=en&src=${encodeURIComponent(url)}`, `call.json ${url}`);
    expect(partText(widget, 'title')).to.equal('Another');
    expect(output).to.deep.equal([]);
  });

  it('shows the first call of its list by default, also from another host', async () => {
    const { files: other } = await hostFiles({
      'call.json': { json: { ...demoCall, title: 'Another' }, cors: true },
    });
    const { widget, output } = await openFrame('lang=en', other['call.json'].crossOriginUrl);
    expect(partText(widget, 'title')).to.equal('Another');
    expect(output).to.deep.equal([]);
  });

  for (const prefix of ['', crossOrigin, crossOrigin.replace('http:', ''), 'data:,', 'http://[']) {
    it(`shows no call outside of its list, and says so: ${prefix.replace(/\d+/, '…') || 'its own host'}`, async () => {
      const { folder, files: other } = await hostFiles({ 'call.json': { json: demoCall, cors: true } });
      const src = `${prefix}${folder}/call.json`;
      const { widget, output, files: own } = await openFrame(`lang=en&src=${encodeURIComponent(src)}`);
      expect(partText(widget, 'title')).to.equal('Call to rethink our metropolitan spaces');
      expect(await own['call.json']?.log()).to.have.length(1);
      expect(await other['call.json'].log()).to.deep.equal([]);
      expect(output).to.have.length(1);
      expect(output[0]).to.include(`src="${src}"`);
    });
  }

  it('ignores everything else in its query, and says so', async () => {
    const { widget, output } = await openFrame('lang=en&onclick=alert(1)&style=color:red&class=x');
    expect(widget.getAttributeNames()).to.deep.equal(['src', 'lang']);
    expect(output).to.have.length(3);
  });

  it('takes its texts from no other folder of its host', async () => {
    const { folder } = await hostFiles({ 'locales/fr.json': { json: { join: 'Evil' } } });
    const { widget, output } = await openFrame(`lang=fr&files=${folder}`);
    expect(partText(widget, 'join')).to.equal('Adhérer à l’appel');
    expect(output).to.have.length(1);
    expect(output[0]).to.include(`files="${folder}"`);
  });

  it('opens its links outside of the iframe', async () => {
    const { widget, document } = await openFrame('lang=en');
    expect(linksOf(widget)).to.have.property('Join the call');
    expect(document.querySelector('base')?.target).to.equal('_blank');
    expect(widget.shadowRoot?.querySelector('a[target]')).to.equal(null);
  });

  it('has a transparent background', async () => {
    const { document } = await openFrame('lang=en');
    for (const element of [document.documentElement, document.body]) {
      expect(getComputedStyle(element).backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    }
  });

  it('has a link to the call if the script cannot be loaded', async () => {
    const { folder, files: own } = await hosted();
    await own['metropolis-call.js'].answer({ status: 404 });
    const page = await openPage(new URL(`${folder}/frame.html`, location.href));
    expect(linksOf(page.document.body)).to.have.property('Call to rethink our metropolitan spaces');
  });

  it('does not run a script that was changed', async () => {
    const { folder, files: own } = await hosted();
    const script = await builtFile('metropolis-call.js');
    await own['metropolis-call.js'].answer({ ...script, body: `${script.body ?? ''};` });
    const page = await openPage(new URL(`${folder}/frame.html`, location.href));
    expect(page.window.customElements.get('metropolis-call')).to.equal(undefined);
  });
});

describe('A page with the iframe of the README', () => {
  it('learns the height of a frame that loaded before the script', async () => {
    const { folder } = await hosted();
    const { document, frame, height } = await hostWithFrame(
      `${folder}/frame.html?lang=en&sections=share+documents`,
      '',
      '',
    );
    const told = await height(value => value > 220);
    expect(frame.offsetHeight).to.equal(640);
    const script = document.createElement('script');
    script.src = '/dist/frame-height.js';
    document.body.append(script);
    const resized = new Promise(resolve =>
      new MutationObserver(resolve).observe(frame, { attributeFilter: ['style'] }),
    );
    await resized;
    expect(frame.offsetHeight).to.equal(told);
  });

  it('makes the iframe as high as its content, whatever the origin', async () => {
    const { folder } = await hosted();
    const { frame, height } = await hostWithFrame(
      `${crossOrigin}${folder}/frame.html?lang=en&sections=summary+quote+topics`,
    );
    const wide = await height(value => value > 300);
    expect(frame.offsetHeight).to.equal(wide);
    frame.style.width = '260px';
    const narrow = await height(value => value > wide);
    expect(frame.offsetHeight).to.equal(narrow);
  });

  it('has no scroll bar and no gap', async () => {
    const { folder } = await hosted();
    const { frame, height } = await hostWithFrame(`${folder}/frame.html?lang=en&sections=share+documents`);
    await height(value => value > 220);
    const root = frame.contentDocument?.documentElement as HTMLElement;
    await height(() => Math.ceil(root.getBoundingClientRect().height) === frame.clientHeight);
    expect(root.scrollHeight).to.equal(root.clientHeight);
  });

  it('ignores messages of others', async () => {
    const { folder } = await hosted();
    const { frame, window, height } = await hostWithFrame(
      `${folder}/frame.html?lang=en&sections=share+documents`,
    );
    const before = await height(value => value > 220);
    const heard = new Promise(resolve => window.addEventListener('message', resolve, { once: true }));
    window.postMessage({ type: 'metropolis-call-height', height: 5 }, '*');
    await heard;
    expect(frame.offsetHeight).to.equal(before);
  });

  it('may have it in a sandbox if its files allow any origin', async () => {
    const { folder, files: own } = await hosted({ cors: true });
    const { height } = await hostWithFrame(
      `${crossOrigin}${folder}/frame.html?lang=fr&sections=share+documents`,
      'sandbox="allow-scripts"',
    );
    await height(value => value > 220);
    for (const name of ['call.json', 'locales/fr.json'] as const) {
      expect((await own[name].requested(1)).map(({ status }) => status)).to.deep.equal([200]);
    }
  });
});

describe('A frame with a secret in its URL, as WordPress embeds it', () => {
  it('posts its height, and posts it again when WordPress is ready', async () => {
    const { messages, frame } = await embedded();
    const [first] = await messages('height', 1);
    expect(first?.value).to.be.greaterThan(100);
    frame.contentWindow?.postMessage({ message: 'ready', secret: 'abc' }, '*');
    const all = await messages('height', 2);
    expect(all.at(-1)?.secret).to.equal('abc');
  });

  it('asks for a link to its own host, and for the page of the call instead of a link elsewhere', async () => {
    const { messages, frame, folder } = await embedded();
    const { contentDocument } = frame;
    if (!contentDocument) {
      throw new Error('The frame has no document.');
    }
    const widget = contentDocument.querySelector('metropolis-call') as HTMLElement;
    await untilState(widget, 'ready');
    partOf(widget, 'join').click();
    const own = contentDocument.createElement('a');
    own.href = 'other.html';
    contentDocument.body.append(own);
    own.click();
    const links = await messages('link', 2);
    const base = `${location.origin}${folder}`;
    expect(links.map(({ value }) => value)).to.deep.equal([`${base}/frame.html`, `${base}/other.html`]);
  });
});

interface Message {
  readonly message?: string;
  readonly value?: unknown;
  readonly secret?: string;
}

/** A page with the frame as WordPress embeds it, and the messages of one kind once this many are there. */
async function embedded() {
  const { folder } = await hosted();
  const { window, frame } = await hostWithFrame(`${folder}/frame.html?lang=en#?secret=abc`);
  const received: Message[] = [];
  window.addEventListener('message', ({ data }: MessageEvent<Message>) => received.push(data));
  const messages = async (kind: string, count: number): Promise<Message[]> => {
    for (;;) {
      const found = received.filter(({ message }) => message === kind);
      if (found.length >= count) {
        return found;
      }
      await new Promise(resolve => window.addEventListener('message', resolve, { once: true }));
    }
  };
  // The frame posts its height when its script has run.
  await messages('height', 1);
  return { messages, frame, folder };
}

async function untilLang({ documentElement }: Document, lang: string): Promise<void> {
  while (documentElement.lang !== lang) {
    await new Promise(resolve =>
      new MutationObserver(resolve).observe(documentElement, { attributeFilter: ['lang'] }),
    );
  }
}

const readme = await (await fetch('/README.md')).text();

const listener = '<script src="/dist/frame-height.js"></script>';

/** The iframe of the README, with another URL. */
const tag = /<iframe\s[^>]+><\/iframe>/.exec(readme)?.[0] ?? '';

/** The URL should choose the sections. While all sections load, the widget reserves another height. */
async function hostWithFrame(src: string, attributes = '', script = listener) {
  const { window, document } = await openHost(`${script}<main></main>`);
  const frames = document.getElementsByTagName('iframe');
  let last = 0;
  window.addEventListener('message', ({ source, data }: MessageEvent<{ height: number }>) => {
    last = source === frames[0]?.contentWindow ? data.height : last;
  });
  document
    .querySelector('main')
    ?.insertAdjacentHTML('beforeend', tag.replace(/src="[^"]+"/, `src="${src}" ${attributes}`));
  /**
   * The last height that the frame posted, as soon as the condition is met. A widget with the sections "share" and
   * "documents" is higher than 220 px only when it shows its call.
   */
  const height = async (isSo: (value: number) => boolean): Promise<number> => {
    while (!isSo(last)) {
      await new Promise(resolve => window.addEventListener('message', resolve, { once: true }));
    }
    return last;
  };
  return { window, document, frame: frames[0] as HTMLIFrameElement, height };
}
