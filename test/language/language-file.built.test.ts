import { expect } from '@open-wc/testing';
import { type SinonFakeTimers, useFakeTimers } from 'sinon';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import type { Answer } from '../support/endpoint.js';
import { builtFile, type Host, hostFiles, openHost, widgetOf, widgetsOf } from '../support/host-page.js';
import { demoCall, partText, statesOf, until, untilState } from '../support/widget.js';

const frenchTitle = 'Appel à repenser nos espaces métropolitains';

const french = await builtFile('locales/fr.json');

describe('A language file', () => {
  it('is loaded from beside the script', async () => {
    const { page, files } = await openFrench(french);
    const widget = await untilState(widgetOf(page), 'ready');
    expect(partText(widget, 'join')).to.equal('Adhérer à l’appel');
    expect(await files['locales/fr.json'].log()).to.have.length(1);
    expect(page.output).to.deep.equal([]);
  });

  const unusable: Record<string, Answer> = {
    'is missing': { status: 404, body: 'Not found' },
    'breaks off': { ...french, resetAfter: 10 },
  };
  for (const [name, answer] of Object.entries(unusable)) {
    it(`that ${name} leaves the interface in English and the call in French, with one warning`, async () => {
      const { page } = await openFrench(answer);
      const widget = await untilState(widgetOf(page), 'ready');
      expect(partText(widget, 'join')).to.equal('Join the call');
      expect(partText(widget, 'count')).to.equal('13 institutions have signed');
      expect(partText(widget, 'title')).to.equal(frenchTitle);
      const told = page.output.filter(line => line.startsWith('<metropolis-call>'));
      expect(told).to.have.length(1);
      expect(told[0]).to.include('locales/fr.json');
    });
  }

  it('of another version shows its own texts, and English for each missing text', async () => {
    const { page } = await openFrench({ ...french, body: '{"join":"Signer"}' });
    const widget = await untilState(widgetOf(page), 'ready');
    expect(partText(widget, 'join')).to.equal('Signer');
    expect(partText(widget, 'count')).to.equal('13 institutions have signed');
    expect(page.output).to.deep.equal([]);
  });

  it('that is slow is waited for one second: then English is shown, and later the language', async () => {
    const { page, files } = await openFrench({ ...french, hold: true });
    const widget = widgetOf(page);
    expect(statesOf(widget)).to.deep.equal(['loading']);
    await untilState(widget, 'ready');
    expect(partText(widget, 'join')).to.equal('Join the call');
    expect(partText(widget, 'title')).to.equal(frenchTitle);
    await files['locales/fr.json'].release();
    await until(widget, () => partText(widget, 'join') === 'Adhérer à l’appel');
    expect(page.output).to.deep.equal([]);
  });

  it('that is slow is waited for no longer if the widget is moved meanwhile', async () => {
    const { page } = await openFrench({ ...french, hold: true });
    const widget = widgetOf(page) as HTMLElement & Pick<MetropolisCall, 'call' | 'updateComplete'>;
    if (!widget.call) {
      await new Promise(resolve => widget.addEventListener('call-load', resolve));
    }
    await widget.updateComplete;
    widget.remove();
    page.document.body.prepend(widget);
    await untilState(widget, 'ready');
    expect(partText(widget, 'join')).to.equal('Join the call');
  });

  it('that is slow is waited for a second from the return of a widget that left the page', async () => {
    const { page, files } = await openFrench({ ...french, hold: true }, 'fr', { hold: true });
    const widget = widgetOf(page) as HTMLElement & Pick<MetropolisCall, 'updateComplete'>;
    const timers = stopTimers(page);
    const pass = (seconds: number) => {
      timers.tick(seconds * 1000);
      return widget.updateComplete;
    };
    const loaded = new Promise(resolve => widget.addEventListener('call-load', resolve));
    await files['call.json'].requested(1);
    await files['call.json'].release();
    await loaded;
    await pass(0.9);
    widget.remove();
    await pass(0.9);
    page.document.body.append(widget);
    await widget.updateComplete;
    await pass(0.9);
    expect(statesOf(widget)).to.deep.equal(['loading']);
    await pass(0.1);
    expect(partText(widget, 'join')).to.equal('Join the call');
  });

  it('that is a little late causes no English text before it', async () => {
    const { page } = await openFrench({ ...french, headersDelay: 200 });
    const widget = widgetOf(page);
    const joins = new Set<string>();
    await until(widget, () => {
      joins.add(widget.shadowRoot?.querySelector('[part=join]')?.textContent.trim() ?? '');
      return statesOf(widget).includes('ready');
    });
    expect([...joins]).to.deep.equal(['', 'Adhérer à l’appel']);
  });

  it('that failed is requested again by the next widget', async () => {
    const { page, files } = await openFrench({ status: 500 });
    await untilState(widgetOf(page), 'ready');
    await files['locales/fr.json'].answer(french);
    const second = widgetOf(page).cloneNode() as HTMLElement;
    page.document.body.append(second);
    await untilState(second, 'ready');
    expect(partText(second, 'join')).to.equal('Adhérer à l’appel');
  });

  it('is requested once for several widgets', async () => {
    const { page, files } = await openFrench({ ...french, headersDelay: 50 });
    const second = widgetOf(page).cloneNode() as HTMLElement;
    page.document.body.append(second);
    await Promise.all(widgetsOf(page).map(widget => untilState(widget, 'ready')));
    expect(partText(second, 'join')).to.equal('Adhérer à l’appel');
    expect(await files['locales/fr.json'].log()).to.have.length(1);
  });

  it('is not requested by an English widget', async () => {
    const { page, files } = await openFrench(french, 'en');
    await untilState(widgetOf(page), 'ready');
    expect(await files['locales/fr.json'].log()).to.deep.equal([]);
  });

  it('is requested while the call is loading', async () => {
    const { page, files } = await openFrench(french, 'fr', { hold: true });
    await files['locales/fr.json'].requested(1);
    await files['call.json'].requested(1);
    await files['call.json'].release();
    await untilState(widgetOf(page), 'ready');
  });
});

/** Stops the timers of a page until a test moves them. (The types do not know `global`.) */
function stopTimers({ window }: Host): SinonFakeTimers {
  const settings = { global: window, toFake: ['setTimeout' as const, 'clearTimeout' as const] };
  return useFakeTimers(settings);
}

/** A page with a widget, and the files that it requests. */
async function openFrench(texts: Answer, lang = 'fr', call: Answer = {}) {
  const { folder, files } = await hostFiles({
    'metropolis-call.js': await builtFile('metropolis-call.js'),
    'locales/fr.json': texts,
    'call.json': { json: demoCall, ...call },
  });
  const page: Host = await openHost(
    `<script async src="${folder}/metropolis-call.js" data-lang="${lang}"></script>`,
  );
  return { page, files };
}
