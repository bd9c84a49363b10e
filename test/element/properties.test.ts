import { expect, fixture } from '@open-wc/testing';
import { spy } from 'sinon';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { createEndpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { demoCall, headingsOf, partText, readyWidget, statesOf, untilState } from '../support/widget.js';

// What pages and frameworks expect of a custom element's properties.

const demoUrl = '/demo/call.json';

describe('A property set before the upgrade', () => {
  it('is kept, and overrides the attribute', async () => {
    const widget = beforeUpgrade(`<metropolis-call lang="en" src="${demoUrl}" heading-level="3">`);
    widget.headingLevel = 4;
    document.body.append(widget);
    await untilState(widget, 'ready');
    expect(headingsOf(widget)[0]?.[0]).to.equal(4);
    widget.headingLevel = 5;
    await widget.updateComplete;
    expect(headingsOf(widget)[0]?.[0]).to.equal(5);
    widget.remove();
  });

  it('may be the call', async () => {
    const widget = beforeUpgrade('<metropolis-call lang="en">');
    widget.call = { ...demoCall, title: 'Early' };
    document.body.append(widget);
    await untilState(widget, 'ready');
    expect(partText(widget, 'title')).to.equal('Early');
    widget.call = { ...demoCall, title: 'Late' };
    await widget.updateComplete;
    expect(partText(widget, 'title')).to.equal('Late');
    widget.remove();
  });
});

describe('A property', () => {
  it('with a number can be set as text, as by templates of frameworks', async () => {
    const widget = await readyWidget(demoUrl);
    Object.assign(widget, { headingLevel: '3' });
    await widget.updateComplete;
    expect(
      headingsOf(widget)
        .slice(0, 2)
        .map(([level]) => level),
    ).to.deep.equal([3, 4]);
  });

  const warnings = recordWarnings();

  it('of the wrong type falls back to the default, and says so', async () => {
    const widget = await readyWidget(demoUrl);
    for (const value of [['count', 'join'], {}, Object.create(null), Symbol('wrong'), 5, () => 5]) {
      for (const name of ['refresh', 'layout', 'theme', 'sections', 'headingLevel', 'highlight']) {
        Reflect.set(widget, name, value);
      }
      await widget.updateComplete;
      expect(partText(widget, 'join')).to.equal('Join the call');
    }
    expect(warnings.join()).to.include('sections="count,join"').and.to.include('theme="Symbol(wrong)"');
  });

  const noTexts: [string, unknown][] = [
    ['Symbol(wrong)', Symbol('wrong')],
    ['object', Object.create(null)],
    ['[object Object]', {}],
    ['5', 5],
  ];
  for (const [quoted, src] of noTexts) {
    it(`src that is no text falls back to the call beside the files, with one warning: ${quoted}`, async () => {
      const endpoint = await createEndpoint({ json: demoCall });
      const widget = await widgetWith({ src, files: endpoint.url.replace(/call\.json$/, '') });
      widget.requestUpdate();
      await widget.updateComplete;
      expect(await endpoint.log()).to.have.length(1);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`src="${quoted}" is unknown; used: "${endpoint.url}"`);
    });
  }

  it('with a URL can be set as an object', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await widgetWith({ src: new URL(endpoint.url) });
    Object.assign(widget, { src: undefined, files: new URL('.', endpoint.url) });
    await widget.updateComplete;
    expect(statesOf(widget)).to.deep.equal(['ready']);
    expect(warnings).to.deep.equal([]);
  });

  it('reflects its attribute at once', () => {
    const widget = document.createElement('metropolis-call');
    widget.setAttribute('heading-level', '4');
    widget.setAttribute('sections', 'count');
    expect([widget.headingLevel, widget.sections]).to.deep.equal([4, 'count']);
    widget.removeAttribute('heading-level');
    expect(widget.headingLevel).to.equal(undefined);
  });

  it('set to its current value causes no update', async () => {
    const { widget, render } = await renderedWidget('refresh="NaN" heading-level="3"');
    const { headingLevel, refresh, sections } = widget;
    Object.assign(widget, { headingLevel, refresh, sections });
    await widget.updateComplete;
    expect(render.callCount).to.equal(0);
  });

  it('that changes together with others causes one update', async () => {
    const { widget, render } = await renderedWidget();
    Object.assign(widget, { headingLevel: 3, sections: 'count', lang: 'en-GB' });
    widget.setAttribute('refresh', '30');
    expect(render.callCount).to.equal(0);
    await widget.updateComplete;
    expect(render.callCount).to.equal(1);
  });

  it('causes no update outside a document, and one when the widget is added', async () => {
    const widget = document.createElement('metropolis-call');
    const render = spy(widget as unknown as { render(): unknown }, 'render');
    Object.assign(widget, { src: demoUrl, lang: 'en', headingLevel: 6 });
    await Promise.resolve();
    expect(render.callCount).to.equal(0);
    document.body.append(widget);
    await untilState(widget, 'ready');
    expect(headingsOf(widget)[0]?.[0]).to.equal(6);
    widget.remove();
  });
});

describe('An error while a widget renders', () => {
  // Lit lets the browser report the error again at the next update.
  const ignore = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  before(() => addEventListener('unhandledrejection', ignore, true));
  after(() => removeEventListener('unhandledrejection', ignore, true));

  it('rejects its `updateComplete`, and does not affect later updates', async () => {
    const { widget } = await renderedWidget();
    const broken = { render: () => expect.fail('broken') };
    Object.assign(widget, broken);
    widget.requestUpdate();
    expect(await widget.updateComplete.catch(String)).to.include('broken');
    Reflect.deleteProperty(widget, 'render');
    widget.headingLevel = 4;
    await widget.updateComplete;
    expect(headingsOf(widget)[0]?.[0]).to.equal(4);
  });
});

/** An element that was not upgraded yet, from a document without a window. */
function beforeUpgrade(html: string): MetropolisCall {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.firstElementChild as MetropolisCall;
}

/** A ready widget, and a function that tells how often it has rendered since. */
async function renderedWidget(attributes = '') {
  const widget = await readyWidget(demoUrl, attributes);
  await widget.updateComplete;
  return { widget, render: spy(widget as unknown as { render(): unknown }, 'render') };
}

/** An English widget that a script creates, with these properties. It is removed after the test. */
async function widgetWith(properties: object): Promise<MetropolisCall> {
  const parent = await fixture('<div></div>');
  const widget = document.createElement('metropolis-call');
  Object.assign(widget, { lang: 'en', ...properties });
  parent.append(widget);
  return untilState(widget, 'ready');
}
