import { expect } from '@open-wc/testing';
import { hostTexts, pageTexts } from '../../demo/generated/page-texts.js';
import { templates as es } from '../../demo/generated/locales/es.js';
import { templates as fr } from '../../demo/generated/locales/fr.js';
import { scriptBudget } from '../../bench/budgets.js';
import { translations } from '../../src/generated/translations.js';

type Templates = Readonly<Record<string, string | { readonly strings: readonly string[] }>>;

const hostPages = ['plain', 'dark', 'city'].map(name => `preview/${name}.html`);

describe('The texts of the demo', () => {
  it('are those of the page', async () => {
    expect(Object.keys(pageTexts)).to.have.members(await keysOf('index.html'));
  });

  it('are those of the host pages, too', async () => {
    const keys = [...new Set((await Promise.all(hostPages.map(keysOf))).flat())];
    expect(Object.keys(hostTexts)).to.have.members(keys);
  });

  it('say that the French and Spanish texts of the call are translations', async () => {
    for (const page of ['index.html', 'preview/city.html']) {
      expect(await (await fetch(`/demo/${page}`)).text()).to.match(/project’s\s+translations/);
    }
    for (const id of ['page-footer', 'host-footer']) {
      expect(textOf(fr, id)).to.include('traductions de ce projet');
      expect(textOf(es, id)).to.include('traducciones de este proyecto');
    }
  });

  it('promise no smaller script file, and no other number of languages, than there are', () => {
    for (const [size, languages] of [
      [pageTexts['fact-size']?.(), pageTexts['fact-languages']?.()],
      [textOf(fr, 'page-fact-size'), textOf(fr, 'page-fact-languages')],
      [textOf(es, 'page-fact-size'), textOf(es, 'page-fact-languages')],
    ]) {
      // In kilobytes of 1,000 bytes, the stricter reading.
      expect(numberIn(size)).to.be.at.least(scriptBudget / 1000);
      expect(numberIn(languages)).to.equal(translations.length + 1);
    }
  });

  it('have the no-break spaces of French punctuation', () => {
    const texts = Object.keys(fr).map(id => textOf(fr, id));
    expect(texts.length).to.be.greaterThan(200);
    expect(texts.filter(text => /[^ \d] [:;?!»]|« /.test(text))).to.deep.equal([]);
  });
});

function numberIn(text = ''): number {
  return Number(/\d+/.exec(text)?.[0]);
}

function textOf(templates: Templates, id: string): string {
  const template = templates[id] ?? '';
  return typeof template === 'string' ? template : template.strings.join('x');
}

async function keysOf(page: string): Promise<string[]> {
  const html = await (await fetch(`/demo/${page}`)).text();
  const document = new DOMParser().parseFromString(html, 'text/html');
  const keys = [...document.querySelectorAll<HTMLElement>('[data-text]')].map(
    ({ dataset }) => dataset['text'] ?? '',
  );
  return [...new Set(keys)];
}
