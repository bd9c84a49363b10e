import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import { scriptUrl } from '../support/host-page.js';
import { type HostPage, openPage, type PageOptions } from '../support/page.js';
import { demoCall, untilState } from '../support/widget.js';

const below = '<p id="below">What the page says below.</p>';

/** The call as a page serves it: the shadow root of a widget that has loaded, with its styles. */
let served: { readonly styles: string; readonly content: string };

describe('A call that the page brings with it', () => {
  before(async () => {
    const { url } = await createEndpoint({ json: demoCall });
    const page = await openPage(
      `<!doctype html><html lang="en"><script src="${scriptUrl}"></script>
      <metropolis-call lang="en" src="${url}"></metropolis-call></html>`,
    );
    await untilState(widgetIn(page), 'ready');
    await openList(page);
    elementIn(page, '[part=signatories]').removeAttribute('open');
    const { adoptedStyleSheets, innerHTML } = rootOf(page);
    const rules = adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]);
    served = { styles: rules.map(({ cssText }) => cssText).join('\n'), content: innerHTML };
  });

  it('is painted without any script', async () => {
    const page = await openServed('/nowhere.json');
    expect(textIn(page, '[part=count-value]')).to.equal('13');
    expect(page.window.getComputedStyle(elementIn(page, 'section')).display).to.equal('grid');
  });

  it('has no dead buttons or search field where scripts cannot run', async () => {
    const page = await openServed('/nowhere.json', { sandbox: 'allow-same-origin' });
    const list = elementIn(page, '[part=signatories]') as HTMLDetailsElement;
    list.open = true;
    expect(list.innerText).to.contain('Barcelona');
    const controls = [...rootOf(page).querySelectorAll<HTMLElement>('button, input')];
    expect(controls.length).to.be.above(1);
    expect(controls.filter(control => control.checkVisibility()).map(({ localName }) => localName)).to.be
      .empty;
  });

  it('is painted before the script does its work', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const page = await openServed(endpoint.url);
    await runScript(page);
    // Without waiting for the paint, the script would ask for the call before the event "load" of its tag.
    const executed = page.window.performance.now();
    await untilState(widgetIn(page), 'ready');
    const [request] = page.window.performance.getEntriesByName(endpoint.url);
    expect(request?.startTime).to.be.above(executed);
  });

  it('stays as it is until the call has loaded, and nothing moves', async () => {
    const endpoint = await createEndpoint({ json: demoCall, hold: true });
    const page = await openServed(endpoint.url);
    const section = elementIn(page, 'section');
    const place = placeOf(page);
    await runScript(page);
    await endpoint.requested(1);
    await painted(page);
    expect(elementIn(page, 'section')).to.equal(section);
    expect(placeOf(page)).to.equal(place);
    await endpoint.release();
    await untilState(widgetIn(page), 'ready');
    expect(elementIn(page, 'section')).not.to.equal(section);
    expect(rootOf(page).querySelectorAll('section')).to.have.length(1);
    expect(placeOf(page)).to.equal(place);
  });

  it('keeps the focus', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const page = await openServed(endpoint.url);
    const summary = elementIn(page, '[part=signatories] summary');
    summary.focus();
    await runScript(page);
    await untilState(widgetIn(page), 'ready');
    await painted(page);
    expect(summary.isConnected).to.be.false;
    // Compared as a boolean: the runner hangs when it reports such an element and null as different.
    expect(rootOf(page).activeElement === elementIn(page, '[part=signatories] summary')).to.be.true;
  });

  it('keeps what the visitor has opened', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const page = await openServed(endpoint.url);
    const details = '.below details, [part=signatories]';
    rootOf(page)
      .querySelectorAll<HTMLDetailsElement>(details)
      .forEach(element => (element.open = true));
    await runScript(page);
    await untilState(widgetIn(page), 'ready');
    const open = [...rootOf(page).querySelectorAll<HTMLDetailsElement>(details)].map(element => element.open);
    expect(open).to.deep.equal([true, true]);
    expect(rootOf(page).querySelectorAll('[part=signatory]')).to.have.length(13);
  });

  it('has a list that opens before any script, and nothing moves when the script takes it over', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const page = await openServed(endpoint.url);
    elementIn(page, '[part=signatories] summary').click();
    const list = elementIn(page, '[part=signatories]');
    const heights = [list.offsetHeight, placeOf(page)];
    expect(list.innerText).to.contain('Barcelona');
    await runScript(page);
    await untilState(widgetIn(page), 'ready');
    await painted(page);
    expect(list.isConnected).to.be.false;
    expect([elementIn(page, '[part=signatories]').offsetHeight, placeOf(page)]).to.deep.equal(heights);
  });

  it('keeps what the visitor has typed into the search field', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const page = await openServed(endpoint.url);
    elementIn(page, '[part=signatories] summary').click();
    const field = elementIn(page, 'input') as HTMLInputElement;
    field.value = 'montreal';
    field.focus();
    await runScript(page);
    await untilState(widgetIn(page), 'ready');
    await painted(page);
    expect((elementIn(page, 'input') as HTMLInputElement).value).to.equal('montreal');
    expect(rootOf(page).querySelectorAll('[part=signatory]')).to.have.length(1);
    expect(rootOf(page).activeElement === elementIn(page, 'input')).to.be.true;
  });

  it('gives way to a newer call', async () => {
    const endpoint = await createEndpoint({ json: { ...demoCall, signatoryCount: 42 } });
    const page = await openServed(endpoint.url);
    await runScript(page);
    await untilState(widgetIn(page), 'ready');
    expect(textIn(page, '[part=count-value]')).to.equal('42');
  });

  it('stays readable when the call cannot be loaded', async () => {
    const endpoint = await createEndpoint({ status: 500 });
    const page = await openServed(endpoint.url);
    const place = placeOf(page);
    const failed = new Promise(resolve =>
      page.document.addEventListener('call-error', resolve, { once: true }),
    );
    await runScript(page);
    await failed;
    await painted(page);
    expect(textIn(page, '[part=count-value]')).to.equal('13');
    expect(placeOf(page)).to.equal(place);
  });

  it('needs the hash of its styles where the policy is strict', async () => {
    const styled = await openServed('/nowhere.json', await policyOf(served.styles));
    expect(styled.window.getComputedStyle(elementIn(styled, 'section')).display).to.equal('grid');
    const plain = await openServed('/nowhere.json', await policyOf(''));
    expect(plain.window.getComputedStyle(elementIn(plain, 'section')).display).to.equal('block');
    expect(textIn(plain, '[part=count-value]')).to.equal('13');
  });
});

function openServed(src: string, options?: PageOptions): Promise<HostPage> {
  return openPage(
    `<!doctype html><html lang="en"><title>Served</title><metropolis-call lang="en" src="${src}"><template
      shadowrootmode="open"><style>${served.styles}</style>${served.content}</template></metropolis-call>${below}</html>`,
    options,
  );
}

/** A policy that allows these styles. */
async function policyOf(styles: string): Promise<PageOptions> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(styles));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return { headers: { 'content-security-policy': `style-src 'self' 'sha256-${hash}'` } };
}

async function openList(page: HostPage): Promise<void> {
  elementIn(page, '[part=signatories] summary').click();
  await painted(page);
}

function runScript({ document }: HostPage): Promise<unknown> {
  const script = Object.assign(document.createElement('script'), { src: scriptUrl });
  document.head.append(script);
  return new Promise(resolve => script.addEventListener('load', resolve, { once: true }));
}

/** Waits for two frames. */
function painted({ window }: HostPage): Promise<void> {
  return new Promise(resolve => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve()));
  });
}

function placeOf({ document }: HostPage): number {
  return (document.getElementById('below') as HTMLElement).getBoundingClientRect().top;
}

function widgetIn({ document }: HostPage): HTMLElement {
  return document.querySelector('metropolis-call') as HTMLElement;
}

function rootOf(page: HostPage): ShadowRoot {
  return widgetIn(page).shadowRoot as ShadowRoot;
}

function elementIn(page: HostPage, selector: string): HTMLElement {
  return rootOf(page).querySelector(selector) as HTMLElement;
}

function textIn(page: HostPage, selector: string): string {
  return elementIn(page, selector).textContent.trim();
}
