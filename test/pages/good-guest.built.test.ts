import { expect } from '@open-wc/testing';
import { tracesOf } from '../support/guest.js';
import { openHost, scriptUrl, widgetOf } from '../support/host-page.js';
import { partText, untilState } from '../support/widget.js';

const callUrl = '/demo/call.json';

describe('On a host page, the widget', () => {
  it('needs two files in English', async () => {
    const page = await openHost(
      `<script async src="${scriptUrl}" data-lang="en" data-call="${callUrl}"></script>`,
    );
    await untilState(widgetOf(page), 'ready');
    const requests = [callUrl, scriptUrl];
    expect(await tracesOf(page)).to.deep.equal({
      requests,
      stored: [],
      globals: [],
      output: [],
      changes: [],
    });
  });

  it('cannot leave traces that these tests would miss', async () => {
    const page = await openHost('<p>Text</p>');
    const { window, document } = page;
    window.localStorage.setItem('visited', 'yes');
    Object.assign(window, { widget: {} });
    window.eval("console.warn('hello')");
    document.body.prepend(document.createElement('hr'));
    document.body.lang = 'fr';
    await window.fetch('/demo/call.json');
    const { requests, stored, globals, output, changes } = await tracesOf(page);
    window.localStorage.removeItem('visited');
    expect({ requests, stored, globals, output }).to.deep.equal({
      requests: ['/demo/call.json'],
      stored: ['visited'],
      globals: ['widget'],
      output: ['hello'],
    });
    expect(changes[0]).to.equal('BODY lang');
    expect(changes[1]).to.include('<hr>');
  });

  it('does not change the page’s own language or its @lit/localize', async () => {
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
      <script type="module" src="${scriptUrl}" data-lang="fr" data-call="${callUrl}"></script>`,
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
