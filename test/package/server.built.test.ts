import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Call } from '../../src/call/call.js';
import { importPackage, importPath, readJson } from './package.js';

// In Node, importing Lit adds globals: `customElements`, and Lit's marks.
await import('lit');
const globalsOfLit = Object.getOwnPropertyNames(globalThis);
const { loadLanguage, MetropolisCall, readCall } = await importPackage();
const globalsAfterClass = Object.getOwnPropertyNames(globalThis);
const unregistered = customElements.get('metropolis-call');
await importPath('./define.js');
const globalsAfterDefine = Object.getOwnPropertyNames(globalThis);

// Imported last, because these packages add globals.
const { html } = await import('lit');
const { LitElementRenderer, render } = await import('@lit-labs/ssr');
const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');

const call = readJson('demo/call.json') as Call;
const fallback = html`<a href="https://example.org/join">Join</a>`;

describe('On a server, the package', () => {
  it('adds no global', () => {
    assert.deepEqual(globalsAfterDefine, globalsOfLit);
    assert.deepEqual(globalsAfterClass, globalsOfLit);
  });

  it('registers the element only in define.js', () => {
    assert.equal(unregistered, undefined);
    assert.equal(customElements.get('metropolis-call'), MetropolisCall);
  });

  it('reads a call', () => {
    const result = readCall(call);
    assert.equal('call' in result && result.call.id, call.id);
  });
});

describe('On a server, the element', () => {
  it('shows its content until it has a call, in a declarative shadow root', async () => {
    const page = await rendered(
      html`<metropolis-call lang="fr" src="call.json" theme="dark">${fallback}</metropolis-call>`,
    );
    assert.match(
      page,
      /^<metropolis-call +lang="fr" src="call.json" theme="dark"><template [^>]*shadowrootmode="open">/,
    );
    assert.match(
      page,
      /<section part=card .*<slot><\/slot>.*<\/template><a href="https:\/\/example.org\/join">/s,
    );
    assert.doesNotMatch(page, /part=title/);
  });

  it('shows the call of its property, in English', async () => {
    const page = await rendered(
      html`<metropolis-call lang="en-GB" .call=${call}>${fallback}</metropolis-call>`,
    );
    assert.match(page, /part=count-value>13</);
    assert.match(page, />Join the call</);
    assert.match(page, /<h2><bdi +dir="ltr">Call to rethink our metropolitan spaces/);
    assert.match(page, /<div class=call lang="en-GB" dir="ltr">/);
    assert.doesNotMatch(page, /<slot><\/slot>/);
  });

  it('has the whole list of signatories, closed, for browsers without scripts', async () => {
    const page = await rendered(html`<metropolis-call lang="en" .call=${call}></metropolis-call>`);
    assert.match(page, /<details part=signatories +>/);
    assert.equal(page.match(/<li part=signatory/g)?.length, 13);
  });

  it('leaves out a list that is in a file of its own', async () => {
    const apart = {
      ...call,
      signatories: [],
      signatoriesUrl: 'https://example.org/list.json',
      signatoryCount: 13,
    };
    const page = await rendered(html`<metropolis-call lang="en" .call=${apart}></metropolis-call>`);
    assert.match(page, /<details part=signatories/);
    assert.doesNotMatch(page, /cannot be shown/);
  });

  it('shows it in each language that was loaded, and with an English interface in one without a translation', async () => {
    await loadLanguage('es-MX');
    const spanish = await rendered(html`<metropolis-call lang="es-MX" .call=${call}></metropolis-call>`);
    assert.match(spanish, /<div class=call lang="es-MX" dir="ltr">/);
    assert.match(spanish, /instituciones han firmado/);
    const japanese = await rendered(html`<metropolis-call lang="ja" .call=${call}></metropolis-call>`);
    assert.match(japanese, />Join the call</);
  });

  for (const lang of ['fr', undefined]) {
    it(`leaves the call to the browser if the language is ${lang ?? 'that of the page'}`, async () => {
      const page = await rendered(
        html`<metropolis-call lang=${lang} .call=${call}>${fallback}</metropolis-call>`,
      );
      assert.match(page, /<slot><\/slot>/);
      assert.doesNotMatch(page, /part=title/);
    });
  }

  it('escapes the texts of a call', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const page = await rendered(
      html`<metropolis-call lang="en" .call=${{ ...call, title }}></metropolis-call>`,
    );
    assert.match(page, /&lt;img src=x/);
    assert.doesNotMatch(page, /<img/);
  });

  it('may be connected, as by some frameworks', async t => {
    const { renderOptions } = LitElementRenderer;
    renderOptions.push(() => ({ connectedCallback: true }));
    t.after(() => renderOptions.pop());
    const page = await rendered(
      html`<metropolis-call lang="en" src="call.json">${fallback}</metropolis-call>`,
    );
    assert.match(page, /<slot><\/slot>/);
  });

  it('leaves no timer behind', async () => {
    const before = timers();
    await rendered(html`<metropolis-call lang="fr" .call=${call}></metropolis-call>`);
    assert.equal(timers(), before);
  });
});

/** The HTML, without styles and without the comments that hydration needs. */
async function rendered(template: unknown): Promise<string> {
  const page = await collectResult(render(template));
  return page
    .replaceAll(/<!--.*?-->/gs, '')
    .replace(/<style>.*?<\/style>/s, '')
    .trim();
}

function timers(): number {
  return process.getActiveResourcesInfo().filter(resource => resource === 'Timeout').length;
}
