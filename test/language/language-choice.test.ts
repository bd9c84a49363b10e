import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import { demoCall, partText, shadowOf, textOf, until, widgetIn } from '../support/widget.js';

describe('The choice of a language', () => {
  it('is shown only on request', async () => {
    const widget = await widgetIn('en', '/demo/call.json');
    expect(shadowOf(widget).querySelector('[role=group]')).to.equal(null);
  });

  it('changes the element and nothing else on the page', async () => {
    const widget = await widgetIn('en', '/demo/call.json');
    widget.sections = 'language count';
    await widget.updateComplete;
    const before = document.documentElement.lang;
    const french = shadowOf(widget).querySelector<HTMLElement>('button[lang=fr]');
    expect(french && textOf(french)).to.equal('français');
    expect(french?.getAttribute('aria-pressed')).to.equal('false');
    french?.click();
    await until(widget, () => partText(widget, 'count-label') === 'institutions ont signé');
    expect(french?.getAttribute('aria-pressed')).to.equal('true');
    expect(document.documentElement.lang).to.equal(before);
    await expect(widget).to.be.accessible();
  });

  it('is missing if the call is in one language', async () => {
    const endpoint = await createEndpoint({ json: { ...demoCall, title: { en: 'A call' } } });
    const widget = await widgetIn('fr', endpoint.url);
    widget.sections = 'language count';
    await widget.updateComplete;
    expect(shadowOf(widget).querySelector('button[lang]')).to.equal(null);
  });
});

describe('A call in another language than the interface', () => {
  it('names its language', async () => {
    const widget = await widgetIn('de', '/demo/call.json');
    expect(shadowOf(widget).querySelector('hgroup')?.textContent).to.include('Sprache des Textes: Englisch');
  });

  it('does not name its language if it is that of the interface', async () => {
    const widget = await widgetIn('es-MX', '/demo/call.json');
    expect(shadowOf(widget).querySelector('hgroup')?.textContent).not.to.include('Idioma');
  });
});
