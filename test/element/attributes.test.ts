import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { createWidget, headingsOf, partOf, partsOf, readyWidget, untilState } from '../support/widget.js';

const demoUrl = '/demo/call.json';

describe('An invalid attribute value', () => {
  const warnings = recordWarnings();

  const wrong: [string, string][] = [
    ['refresh', 'soon'],
    ['refresh', '4.9'],
    ['refresh', '-60'],
    ['heading-level', '7'],
    ['heading-level', '-1'],
    ['heading-level', '2.5'],
    ['theme', 'neon'],
    ['sections', 'summary sumary'],
    ['lang', 'not a tag'],
  ];
  for (const [name, value] of wrong) {
    it(`falls back to the default, with one warning: ${name}="${value}"`, async () => {
      const widgets = [await demoWidget(name, value), await demoWidget(name, value)];
      for (const widget of widgets) {
        widget.requestUpdate();
        await widget.updateComplete;
        expect(headingsOf(widget)[0]).to.deep.equal([2, 'Call to rethink our metropolitan spaces']);
        expect(partsOf(widget, 'documents')).to.have.length(1);
      }
      expect(warnings.filter(warning => warning.includes(name))).to.have.length(1);
      expect(warnings).to.have.length(1);
    });
  }

  it('is named in the warning', async () => {
    await demoWidget('theme', 'rainbow');
    expect(warnings.join()).to.include('theme="rainbow"');
  });
});

describe('A valid attribute value', () => {
  const warnings = recordWarnings();

  const right: [string, string][] = [
    ['refresh', '0'],
    ['refresh', '5'],
    ['heading-level', '1'],
    ['heading-level', ''],
    ['heading-level', ' 3 '],
    ['theme', 'auto'],
    ['theme', 'dark'],
    ['sections', 'count'],
    ['lang', 'pt-BR'],
  ];
  for (const [name, value] of right) {
    it(`causes no warning: ${name}="${value}"`, async () => {
      await demoWidget(name, value);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('can be removed again', async () => {
    const widget = await readyWidget(demoUrl, 'refresh="5" heading-level="3" theme="dark" sections="count"');
    for (const name of ['refresh', 'heading-level', 'theme', 'sections']) {
      widget.removeAttribute(name);
      await widget.updateComplete;
    }
    expect(headingsOf(widget)[0]?.[0]).to.equal(2);
    expect(partsOf(widget, 'documents')).to.have.length(1);
    expect(warnings).to.deep.equal([]);
  });
});

describe('The theme', () => {
  const colours = { light: 'rgb(255, 255, 255)', dark: 'rgb(20, 32, 30)' };

  const { style } = document.documentElement;

  afterEach(() => style.removeProperty('color-scheme'));

  for (const theme of ['light', 'dark'] as const) {
    it(`can be ${theme} on any page`, async () => {
      style.colorScheme = theme === 'light' ? 'dark' : 'light';
      const widget = await readyWidget(demoUrl, `theme="${theme}"`);
      expect(getComputedStyle(partOf(widget, 'card')).backgroundColor).to.equal(colours[theme]);
    });

    it(`follows a page that is ${theme}`, async () => {
      style.colorScheme = theme;
      const widget = await readyWidget(demoUrl);
      expect(getComputedStyle(partOf(widget, 'card')).backgroundColor).to.equal(colours[theme]);
    });
  }

  it('can be set as a property', async () => {
    const widget = await readyWidget(demoUrl);
    widget.theme = 'dark';
    await widget.updateComplete;
    expect(getComputedStyle(partOf(widget, 'card')).backgroundColor).to.equal(colours.dark);
  });
});

describe('The hidden attribute', () => {
  it('hides the widget', async () => {
    const endpoint = await createEndpoint({ hold: true });
    const widget = await createWidget(`<metropolis-call hidden src="${endpoint.url}"></metropolis-call>`);
    expect(widget.checkVisibility()).to.equal(false);
  });
});

async function demoWidget(name: string, value: string) {
  const widget = await createWidget(
    `<metropolis-call src="${demoUrl}" ${name}="${value}"></metropolis-call>`,
  );
  return untilState(widget, 'ready');
}
