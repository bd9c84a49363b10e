import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

// What Lit puts there in Node (`customElements` and its marks) is Lit's.
await import('lit');
const globalsOfLit = Object.getOwnPropertyNames(globalThis);
const { MetropolisCall, readCall } = await import('metropolis-call');
const globalsOfClass = Object.getOwnPropertyNames(globalThis);
const unregistered = customElements.get('metropolis-call');
await import('metropolis-call/define.js');
const globalsAtLast = Object.getOwnPropertyNames(globalThis);

// These do add globals.
const { html } = await import('lit');
const { LitElementRenderer, render } = await import('@lit-labs/ssr');
const { collectResult } = await import('@lit-labs/ssr/lib/render-result.js');

const call = JSON.parse(readFileSync(new URL('../../demo/call.json', import.meta.url), 'utf8'));
const fallback = html`<a href="https://example.org/join">Join</a>`;

describe('On a server, the package', () => {
  it('adds no global', () => {
    assert.deepEqual(globalsAtLast, globalsOfLit);
    assert.deepEqual(globalsOfClass, globalsOfLit);
  });

  it('registers the element in define.js alone', () => {
    assert.equal(unregistered, undefined);
    assert.equal(customElements.get('metropolis-call'), MetropolisCall);
  });

  it('reads a call', () => {
    assert.equal(readCall(call).call?.id, call.id);
  });
});

describe('On a server, the element', () => {
  it('shows what is in it until there is a call, in a declarative shadow root', async () => {
    const page = await rendered(
      html`<metropolis-call lang="fr" src="call.json" theme="dark">${fallback}</metropolis-call>`,
    );
    assert.match(
      page,
      /^<metropolis-call +lang="fr" src="call.json" theme="dark"><template [^>]*shadowrootmode="open">/,
    );
    assert.match(
      page,
      /<section part="card".*<slot><\/slot>.*<\/template><a href="https:\/\/example.org\/join">/s,
    );
    assert.doesNotMatch(page, /part="title"/);
  });

  it('shows a call that it is given, in English', async () => {
    const page = await rendered(
      html`<metropolis-call lang="en-GB" .call=${call}>${fallback}</metropolis-call>`,
    );
    assert.match(page, /part="count-value">13</);
    assert.match(page, />Join the call</);
    assert.match(page, /<h2><bdi +dir="ltr">Call to rethink our metropolitan spaces/);
    assert.match(page, /<div class="call" lang="en-GB" dir="ltr">/);
    assert.doesNotMatch(page, /<slot><\/slot>/);
  });

  for (const lang of ['fr', undefined]) {
    it(`leaves it to the browser to show a call where its language is ${lang ?? 'that of the page'}`, async () => {
      const page = await rendered(
        html`<metropolis-call lang=${lang} .call=${call}>${fallback}</metropolis-call>`,
      );
      assert.match(page, /<slot><\/slot>/);
      assert.doesNotMatch(page, /part="title"/);
    });
  }

  it('takes texts of a call for text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const page = await rendered(
      html`<metropolis-call lang="en" .call=${{ ...call, title }}></metropolis-call>`,
    );
    assert.match(page, /&lt;img src=x/);
    assert.doesNotMatch(page, /<img/);
  });

  it('can be connected, as some frameworks do', async t => {
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

/** The HTML, without the marks that hydration needs and the styles. */
async function rendered(template) {
  const page = await collectResult(render(template));
  return page
    .replaceAll(/<!--.*?-->/gs, '')
    .replace(/<style>.*?<\/style>/s, '')
    .trim();
}

function timers() {
  return process.getActiveResourcesInfo().filter(resource => resource === 'Timeout').length;
}
