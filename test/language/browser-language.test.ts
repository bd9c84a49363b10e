import { expect, fixture } from '@open-wc/testing';
import '../../src/entries/define.js';
import { recordWarnings } from '../support/warnings.js';
import { partText, untilState } from '../support/widget.js';

describe('Without any lang, the language of a widget', () => {
  const warnings = recordWarnings();

  afterEach(() => {
    Reflect.deleteProperty(navigator, 'languages');
    Reflect.deleteProperty(navigator, 'language');
  });

  const browsers: [string[], string][] = [
    [['fr-CH', 'en'], 'Adhérer à l’appel'],
    [['la-VA', 'es-ES', 'en'], 'Adherirse al llamamiento'],
    [['la-VA', 'en', 'fr'], 'Join the call'],
    [['C', 'fr'], 'Adhérer à l’appel'],
    [['C'], 'Join the call'],
    [['la'], 'Join the call'],
    [[], 'Join the call'],
  ];
  for (const [languages, join] of browsers) {
    it(`is the first of ${JSON.stringify(languages)} that the interface has, else English`, async () => {
      const define = (name: string, value: unknown) =>
        Object.defineProperty(navigator, name, { value, configurable: true });
      define('languages', languages);
      define('language', languages[0]);
      const holder = await fixture('<div></div>');
      expect(holder.closest('[lang]')).to.equal(null);
      const widget = Object.assign(document.createElement('metropolis-call'), { src: '/demo/call.json' });
      holder.append(widget);
      await untilState(widget, 'ready');
      expect(partText(widget, 'join')).to.equal(join);
      expect(warnings).to.deep.equal([]);
    });
  }
});
