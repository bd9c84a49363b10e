import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { createEndpoint } from '../support/endpoint.js';
import { demoCall, openList, partOf, partText, shadowOf, textOf, widgetIn } from '../support/widget.js';

describe('Two widgets on a page', () => {
  it('have two languages at once, with one request', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const [french, spanish] = await Promise.all([widgetIn('fr', endpoint.url), widgetIn('es', endpoint.url)]);
    expect(textsOf(french)).to.deep.equal({
      title: 'Appel à repenser nos espaces métropolitains',
      join: 'Adhérer à l’appel',
      count: '13 institutions ont signé',
    });
    expect(textsOf(spanish)).to.deep.equal({
      title: 'Llamamiento a repensar nuestros espacios metropolitanos',
      join: 'Adherirse al llamamiento',
      count: '13 instituciones han firmado',
    });
    expect(await endpoint.log()).to.have.length(1);
  });

  it('change their languages independently', async () => {
    const [first, second] = [
      await widgetIn('fr', '/demo/call.json'),
      await widgetIn('fr', '/demo/call.json'),
    ];
    first.lang = 'en';
    await Promise.resolve();
    await first.updateComplete;
    expect(partText(first, 'join')).to.equal('Join the call');
    expect(partText(second, 'join')).to.equal('Adhérer à l’appel');
  });
});

describe('A text in another language than the widget’s', () => {
  it('has its own language and direction', async () => {
    const texts = { title: { ar: 'نداء من أجل المدن' }, quote: { en: 'Let us be bold' } };
    const endpoint = await createEndpoint({ json: { ...demoCall, defaultLanguage: 'en', ...texts } });
    const widget = await widgetIn('fr', endpoint.url);
    const title = holderOf(partOf(widget, 'title'), 'نداء من أجل المدن');
    expect([title.lang, getComputedStyle(title).direction]).to.deep.equal(['ar', 'rtl']);
    const quote = holderOf(partOf(widget, 'quote'), 'Let us be bold');
    expect([quote.lang, getComputedStyle(quote).direction]).to.deep.equal(['en', 'ltr']);
  });

  it('is marked only if the language differs', async () => {
    const widget = await widgetIn('en', '/demo/call.json');
    expect(partOf(widget, 'title').querySelector('[lang]')).to.equal(null);
    expect(partOf(widget, 'summary').querySelector('[lang]')).to.equal(null);
  });

  it('is in the call’s default language if the requested one is missing, names included', async () => {
    const endpoint = await createEndpoint({
      json: {
        ...demoCall,
        defaultLanguage: 'fr',
        signatories: [{ id: 'a', name: { ca: 'Barcelona', fr: 'Barcelone' } }],
      },
    });
    const widget = await openList(await widgetIn('la', endpoint.url));
    expect(partText(widget, 'title')).to.equal('Appel à repenser nos espaces métropolitains');
    expect(partText(widget, 'signatory')).to.equal('Barcelone');
    expect(partText(widget, 'join')).to.equal('Join the call');
  });
});

function textsOf(widget: MetropolisCall) {
  const [title, join, count] = ['title', 'join', 'count'].map(part => partText(widget, part));
  return { title, join, count };
}

/** The innermost element that contains the text. */
function holderOf(part: HTMLElement, text: string): HTMLElement {
  const holder = [part, ...part.querySelectorAll<HTMLElement>('*')]
    .filter(element => textOf(element) === text)
    .at(-1);
  if (!holder) {
    throw new Error(`"${text}" is not in ${shadowOf(part).innerHTML}`);
  }
  return holder;
}
