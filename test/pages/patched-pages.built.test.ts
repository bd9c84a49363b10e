import { expect } from '@open-wc/testing';
import { fontLink } from '../support/font.js';
import { type Host, openHost, scriptUrl, widgetOf, widgetsOf } from '../support/host-page.js';
import { differenceOf, type Picture, pictureOf } from '../support/picture.js';
import { partOf, partText, untilState } from '../support/widget.js';

/** How pages patch the platform, each as a script before the widget's. */
const patches: Readonly<Record<string, string>> = {
  'Array.prototype, by new methods that a loop over an array meets': `
    Array.prototype.each = function (callback) { this.forEach(callback); };
    Array.prototype.last = function () { return this[this.length - 1]; };
    Object.prototype.extend = function (other) { return Object.assign(this, other); };`,
  'Array.prototype, by its own of what is there': `
    const { map, filter, find, includes, forEach, reduce, toSorted } = Array.prototype;
    Object.assign(Array.prototype, {
      map(...args) { return map.apply(this, args); },
      filter(...args) { return filter.apply(this, args); },
      find(...args) { return find.apply(this, args); },
      includes(...args) { return includes.apply(this, args); },
      forEach(...args) { return forEach.apply(this, args); },
      reduce(...args) { return reduce.apply(this, args); },
      toSorted(...args) { return toSorted.apply(this, args); },
    });`,
  'JSON, by toJSON of its own': `
    Array.prototype.toJSON = function () { return 'array'; };
    String.prototype.toJSON = function () { return 'string'; };`,
  'fetch, by one that counts': `
    const { fetch } = window;
    window.fetch = async function (...args) {
      const response = await fetch.apply(this, args);
      performance.mark('fetched');
      return response;
    };`,
  'fetch, by one that takes a URL for a text': `
    const { fetch } = window;
    window.fetch = (url, options) => fetch(url.replace(/#.*/, ''), { ...options, headers: { accept: '*/*' } });`,
  'fetch, by one over XMLHttpRequest, without streams': `
    window.fetch = url => new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', url);
      request.onerror = reject;
      request.onload = () => resolve({
        ok: request.status === 200,
        status: request.status,
        headers: new Headers(),
        text: async () => request.responseText,
        json: async () => JSON.parse(request.responseText),
      });
      request.send();
    });`,
  'Promise, by one of its own': `
    window.Promise = class extends Promise {};`,
  'Intl, by formatters of its own': `
    for (const name of ['NumberFormat', 'PluralRules', 'DisplayNames', 'ListFormat', 'Collator', 'DateTimeFormat']) {
      Intl[name] = class extends Intl[name] {};
    }`,
  'customElements.define, by one that extends every element': `
    const { define } = CustomElementRegistry.prototype;
    CustomElementRegistry.prototype.define = function (name, element, options) {
      define.call(this, name, class extends element {}, options);
    };`,
  'customElements.define, by one that wraps the callbacks': `
    const { define } = customElements;
    customElements.define = (name, element, options) => {
      const { connectedCallback } = element.prototype;
      element.prototype.connectedCallback = function () { connectedCallback?.call(this); };
      define.call(customElements, name, element, options);
    };`,
  'HTMLElement.prototype, by methods of its own': `
    for (const name of ['show', 'update', 'render', 'select', 'reload', 'visible']) {
      HTMLElement.prototype[name] = () => { throw new Error(name); };
    }`,
};

/** Without long texts, because a picture shows only what fits into the window of the test. */
const sections = 'count join topics signatories documents';

describe('On a page that patches', () => {
  let plain: Picture | undefined;
  for (const [name, script] of Object.entries(patches)) {
    it(`${name}, the widget looks and works as usual`, async () => {
      plain ??= await pictureOfWidget(await openPatched(''));
      const page = await openPatched(script);
      expect(await differenceOf(plain, await pictureOfWidget(page))).to.equal(0);
      expect(partText(widgetOf(page), 'count')).to.equal('13 institutions ont signé');
      expect(joinMethod(widgetOf(page))).to.equal('page');
      expect(page.output).to.deep.equal([]);
    });
  }
});

/** The way to join that a click on the button leads to. */
function joinMethod(widget: HTMLElement): unknown {
  let method: unknown;
  const onJoin = (event: Event) => {
    event.preventDefault();
    method = Reflect.get(event, 'method');
  };
  widget.addEventListener('call-join', onJoin, { once: true });
  partOf(widget, 'join').click();
  return method;
}

async function pictureOfWidget(page: Host): Promise<Picture> {
  return pictureOf(page, partOf(await untilState(widgetOf(page), 'ready'), 'card'));
}

function openPatched(script: string): Promise<Host> {
  const tag = `<script async src="${scriptUrl}" data-lang="fr" data-call="/demo/call.json" data-sections="${sections}"></script>`;
  return openHost(`<div style="font-size: 12px">${tag}</div>`, `${fontLink}<script>{${script}}</script>`);
}

describe('A page with another element of this name', () => {
  it('keeps its own element', async () => {
    const page = await openHost(
      `<metropolis-call>Its own</metropolis-call>
      <script async src="${scriptUrl}" data-call="/demo/call.json"></script>`,
      `<script>
        customElements.define('metropolis-call', class extends HTMLElement {
          connectedCallback() { this.title = 'Its own'; }
        });
      </script>`,
    );
    const [first] = widgetsOf(page);
    expect(first).to.include({ title: 'Its own', textContent: 'Its own', shadowRoot: null });
    expect(page.output.filter(line => !line.startsWith('<metropolis-call>'))).to.deep.equal([]);
  });
});
