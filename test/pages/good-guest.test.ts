import { expect } from '@open-wc/testing';
import { openHost, requestsOf, scriptUrl, widgetOf } from '../support/host-page.js';
import { partText, untilState } from '../support/widget.js';

const callUrl = '/demo/call.json';

describe('On a page of others, the widget', () => {
  it('requests the script, the call and one language file, and nothing else', async () => {
    const page = await openHost(
      `<script async src="${scriptUrl}" data-lang="fr" data-src="${callUrl}"></script>`,
    );
    await untilState(widgetOf(page), 'ready');
    const requests = await requestsOf(page, 3);
    expect(requests.map(url => new URL(url).pathname)).to.have.members([
      scriptUrl,
      callUrl,
      '/dist/locales/fr.json',
    ]);
  });

  it('requests two files in English', async () => {
    const page = await openHost(
      `<script async src="${scriptUrl}" data-lang="en" data-src="${callUrl}"></script>`,
    );
    await untilState(widgetOf(page), 'ready');
    const requests = await requestsOf(page, 2);
    expect(requests.map(url => new URL(url).pathname)).to.have.members([scriptUrl, callUrl]);
  });

  it('says nothing on the console, and stores nothing', async () => {
    const page = await openHost(
      `<script async src="${scriptUrl}" data-lang="fr" data-src="${callUrl}"></script>`,
    );
    const { localStorage, sessionStorage } = page.window;
    const stored = () => [page.document.cookie, localStorage.length, sessionStorage.length];
    const before = stored();
    await untilState(widgetOf(page), 'ready');
    expect(page.output).to.deep.equal([]);
    expect(stored()).to.deep.equal(before);
  });

  it('leaves the page’s globals alone', async () => {
    const page = await openHost(
      `<script>var before = Object.getOwnPropertyNames(window);</script>
      <script src="${scriptUrl}" data-lang="fr" data-src="${callUrl}"></script>`,
    );
    await untilState(widgetOf(page), 'ready');
    const { before } = page.window as unknown as { before: string[] };
    const added = Object.getOwnPropertyNames(page.window).filter(name => !before.includes(name));
    expect(added.filter(name => name !== 'before')).to.deep.equal([]);
  });

  it('leaves the page’s own language and its @lit/localize alone', async () => {
    const page = await openHost(
      `<p id="own"></p>
      <script type="module">
        import { configureLocalization, msg } from '/node_modules/@lit/localize/lit-localize.js';
        const { getLocale, setLocale } = configureLocalization({
          sourceLocale: 'en',
          targetLocales: ['de'],
          loadLocale: async () => ({ templates: { join: 'Mitmachen' } }),
        });
        await setLocale('de');
        window.speak = () => getLocale() + ': ' + msg('Take part', { id: 'join' });
      </script>
      <script type="module" src="${scriptUrl}" data-lang="fr" data-src="${callUrl}"></script>`,
    );
    const widget = await untilState(widgetOf(page), 'ready');
    const { speak } = page.window as unknown as { speak: () => string };
    expect(partText(widget, 'join')).to.equal('Adhérer à l’appel');
    expect(speak()).to.equal('de: Mitmachen');
    widget.lang = 'es';
    await untilState(widget, 'ready');
    expect(speak()).to.equal('de: Mitmachen');
    expect(page.document.documentElement.lang).to.equal('en');
    expect(page.output.filter(line => !line.startsWith('Lit is in dev mode'))).to.deep.equal([]);
  });
});
