import { expect } from '@open-wc/testing';
import { es } from '../../demo/texts/es.js';
import { fr } from '../../demo/texts/fr.js';
import { es as hostEs } from '../../demo/preview/texts/es.js';
import { fr as hostFr } from '../../demo/preview/texts/fr.js';

const hostPages = ['plain', 'dark', 'city'].map(name => `preview/${name}.html`);

describe('The texts of the demo', () => {
  it('exist in French and Spanish, exactly those of the page', async () => {
    const keys = await keysOf('index.html');
    expect(Object.keys(fr)).to.have.members(keys);
    expect(Object.keys(es)).to.have.members(keys);
  });

  it('exist for the host pages, too', async () => {
    const keys = [...new Set((await Promise.all(hostPages.map(keysOf))).flat())];
    expect(Object.keys(hostFr)).to.have.members(keys);
    expect(Object.keys(hostEs)).to.have.members(keys);
  });

  it('follow French typography: a no-break space before two-part signs', () => {
    const texts = [...Object.values(fr), ...Object.values(hostFr)];
    expect(texts.filter(text => /[^ \d] [:;?!»]|« /.test(text))).to.deep.equal([]);
  });
});

async function keysOf(page: string): Promise<string[]> {
  const html = await (await fetch(`/demo/${page}`)).text();
  const document = new DOMParser().parseFromString(html, 'text/html');
  const keys = [...document.querySelectorAll<HTMLElement>('[data-text]')].map(
    ({ dataset }) => dataset['text'] ?? '',
  );
  return [...new Set(keys)];
}
