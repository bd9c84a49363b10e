import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import {
  builtFile,
  hostFiles,
  openHost,
  openHostPage,
  outputInTheEnd,
  scriptUrl,
  untilOutput,
  widgetOf,
} from '../support/host-page.js';
import { demoCall, untilState } from '../support/widget.js';

/** The version in package.json, which the test runner writes in. */
declare const packageVersion: string;

const callUrl = '/demo/call.json';
const script = `<script src="${scriptUrl}"></script>`;
const element = `<metropolis-call lang="en" src="${callUrl}"></metropolis-call>`;

describe('The console of a page', () => {
  for (const [what, body] of [
    ['one script tag', `<script async src="${scriptUrl}" data-lang="fr" data-call="${callUrl}"></script>`],
    ['an element and a script', element + script],
    ['a script and an element', script + element],
    ['a script twice', script + element + script],
  ] as const) {
    it(`is silent when all is well: ${what}`, async () => {
      const page = await openHost(body);
      await untilState(widgetOf(page), 'ready');
      expect(page.output).to.deep.equal([]);
    });
  }

  it('names an unknown attribute value', async () => {
    const page = await openHost(element.replace('src', 'theme="neon" src') + script);
    await untilState(widgetOf(page), 'ready');
    expect(page.output).to.deep.equal(['<metropolis-call> theme="neon" is unknown; used: "auto"']);
  });

  it('names the header that another host may lack', async () => {
    const { crossOriginUrl } = await createEndpoint({ json: demoCall });
    const page = await openHost(element.replace(callUrl, crossOriginUrl) + script);
    await untilState(widgetOf(page), 'failed');
    expect(page.output).to.have.length(1);
    expect(page.output[0]).to.include(`${crossOriginUrl}: network: `);
    expect(page.output[0]).to.include('Access-Control-Allow-Origin: *');
  });

  it('names no header if the page’s own host does not answer', async () => {
    const { url } = await createEndpoint({ body: 'half of it', resetAfter: 3 });
    const page = await openHost(element.replace(callUrl, url) + script);
    await untilState(widgetOf(page), 'failed');
    expect(page.output).to.have.length(1);
    expect(page.output[0]).to.include(`${url}: network: `).and.not.to.include('Access-Control');
  });

  it('names faults of the JSON by path', async () => {
    const { url } = await createEndpoint({ json: { ...demoCall, join: { url: 'javascript:alert(1)' } } });
    const page = await openHost(element.replace(callUrl, url) + script);
    await untilState(widgetOf(page), 'failed');
    expect(page.output).to.have.length(1);
    expect(page.output[0]).to.include('call.schema.json').and.to.include('$.join.url');
  });

  it('names both versions if there are two', async () => {
    const built = await builtFile('metropolis-call.js');
    const other = { ...built, body: built.body?.replace(`"${packageVersion}"`, '"99.0.0"') ?? '' };
    const { folder } = await hostFiles({ 'other.js': other });
    const page = await openHost(`${element}<script src="${folder}/other.js"></script>${script}${script}`);
    await untilState(widgetOf(page), 'ready');
    expect(other.body).to.include('"99.0.0"');
    expect(page.output[0]).to.include('99.0.0').and.to.include(packageVersion);
  });

  it('says that another element has the same name', async () => {
    const page = await openHost(
      `<script>customElements.define('metropolis-call', class extends HTMLElement {});</script>${element}${script}`,
    );
    expect(page.output).to.have.length(1);
    expect(page.output[0]).to.include(`is used, not ${packageVersion}`);
  });

  it('says that there is no element for a script in the body', async () => {
    const [line, ...others] = await untilOutput(await openHost(script), 1);
    expect(line).to.include('is not on this page').and.to.include('data-lang');
    expect(others).to.deep.equal([]);
  });

  for (const [where, body, head] of [
    ['in the head, which may be that of a whole site', '', script],
    ['that is a module, as of an application', script.replace('src', 'type="module" src'), ''],
    ['whose element comes while the page loads', `${script}<main></main>`, insertLater()],
  ] as const) {
    it(`stays silent while an element may still come for a script ${where}`, async () => {
      const page = await openHost(body, head);
      expect((await outputInTheEnd(page)).join()).not.to.include('is not on this page');
      expect(page.window.customElements.get('metropolis-call')).to.be.a('function');
    });
  }

  it('sends an XHTML page to the iframe, and leaves the fallback', async () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Host</title></head>
      <body><metropolis-call><a href="/">Join</a></metropolis-call><script src="${scriptUrl}"></script></body></html>`;
    const page = await openHostPage(xhtml, { headers: { 'content-type': 'application/xhtml+xml' } });
    expect(page.document.querySelector('a')?.checkVisibility()).to.equal(true);
    expect(page.output).to.have.length(1);
    expect(page.output[0]).to.include('text/html').and.to.include('iframe');
  });

  it('says that there is no element for a script that is added later', async () => {
    const page = await openHost('');
    const later = page.document.createElement('script');
    page.document.body.append(Object.assign(later, { src: scriptUrl }));
    const [line] = await untilOutput(page, 1);
    expect(line).to.include('is not on this page');
  });

  it('says that there is no element for code that a page evaluates', async () => {
    const page = await openHost('');
    page.window.eval((await builtFile('metropolis-call.js')).body ?? '');
    const [line] = await untilOutput(page, 1);
    expect(line).to.include('is not on this page');
  });

  it('names data-src, the former name of data-call, and shows no widget for it alone', async () => {
    const page = await openHost(`<script src="${scriptUrl}" data-src="${callUrl}"></script>${element}`);
    await untilState(widgetOf(page), 'ready');
    expect(page.output).to.have.length(1);
    expect(page.output[0]).to.include('data-src').and.to.include('data-call');
  });

  it('names data-src if it still names the call', async () => {
    const page = await openHost(`<script src="${scriptUrl}" data-lang="en" data-src="${callUrl}"></script>`);
    await untilState(widgetOf(page), 'ready');
    expect(page.output).to.have.length(1);
    expect(page.output[0]).to.include('data-call');
  });

  it('is silent if data-src is the URL of the script, as consent managers set it', async () => {
    const page = await openHost(
      `<script src="${scriptUrl}" data-src="${scriptUrl}" data-lang="en" data-call="${callUrl}"></script>`,
    );
    await untilState(widgetOf(page), 'ready');
    expect(page.output).to.deep.equal([]);
  });

  it('says what to do with a script tag in the head of a page with content', async () => {
    const page = await openHost('<p>Text</p>', script.replace('src=', 'data-lang="en" src='));
    const [line] = await untilOutput(page, 1);
    expect(line).to.include('<head>').and.to.include('move the script tag');
    expect(page.document.querySelector('metropolis-call')).to.equal(null);
  });
});

/** An application that builds its page after parsing. */
function insertLater(): string {
  return `<script>
    addEventListener('DOMContentLoaded', () => document.querySelector('main').append(document.createElement('metropolis-call')));
  </script>`;
}
