/**
 * Addresses on a line of their own: pages of the call, and the page for frames.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { User } from '../support/user.js';
import { describeWidgets, type Visit, visit, waitForWidgets } from '../support/visitor.js';
import { WordPress } from '../support/wordpress.js';
import { useCall } from '../support/use-call.js';

const started = useCall();

describe('A pasted address, with the plugin', () => {
  const site = new WordPress();

  before(() => site.start({ settings: { address: `${started.call.url}call.json` } }));
  after(() => site.stop());

  /** The element's start tag for each address, or `undefined` where the plugin leaves the address alone. */
  function embed(addresses: readonly string[]): (string | undefined)[] {
    const code = `return array_map(fn($address) => $GLOBALS['wp_embed']->get_embed_handler_html([], $address), $input);`;
    const codes = site.run(code, addresses) as (string | false)[];
    return codes.map(html => (html === false ? undefined : /<metropolis-call[^>]*>/.exec(html)?.[0]));
  }

  it('of a page of the call shows it in that page’s language', () => {
    const pages = ['', 'index.html', 'fr/', 'fr/index.html', 'pt-BR.html', 'fr/?utm_source=mail'];
    const languages = ['', '', 'fr', 'fr', 'pt-BR', 'fr'];
    const start = `<metropolis-call src="${started.call.url}call.json"`;
    assert.deepEqual(
      embed(pages.map(page => started.call.url + page)),
      languages.map(lang => (lang ? `${start} lang="${lang}">` : `${start}>`)),
    );
  });

  it('of the page for frames shows it as its query says, but no call of another host', () => {
    const [plain, set, foreign] = embed([
      `${started.call.url}frame.html`,
      `${started.call.url}release/0.1.0/frame.html?src=../../call.json&lang=es&layout=button&onload=x`,
      `${started.call.url}frame.html?src=https://elsewhere.example/call.json&theme=dark`,
    ]);
    assert.equal(plain, `<metropolis-call src="${started.call.url}call.json">`);
    assert.equal(set, `<metropolis-call src="${started.call.url}call.json" lang="es" layout="button">`);
    assert.equal(foreign, `<metropolis-call src="${started.call.url}call.json" theme="dark">`);
  });

  it('of anything else stays what it is', () => {
    const { origin } = new URL(started.call.url);
    const others = [
      `${started.call.url}call.json`,
      `${started.call.url}desk/`,
      `${origin}/fr/`,
      'https://example.org/frame.html',
    ];
    assert.deepEqual(embed(others), [undefined, undefined, undefined, undefined]);
  });

  it('of the site’s own pages stays what it is, where the call is on the site', () => {
    site.run(`update_option('metropolis_call', $input);`, { address: `${site.url}/call.json` });
    assert.deepEqual(embed([`${site.url}/`, `${site.url}/fr/`]), [undefined, undefined]);
    assert.ok(embed([`${site.url}/frame.html`])[0]);
    site.run(`update_option('metropolis_call', $input);`, { address: `${started.call.url}call.json` });
  });

  it('becomes a block in the editor, and the widget on the page', async () => {
    const user = await User.logIn(started.browser, site.url, 'author');
    const canvas = await user.startPost();
    // The editor makes a block of a pasted address by itself only where that begins with https://.
    await user.addBlock('embed', 'core/embed');
    const field = await canvas.waitForSelector('.wp-block-embed input');
    await field?.type(`${started.call.url}fr/`);
    await field?.press('Enter');
    await canvas.waitForSelector('.wp-block-embed iframe');
    const visitor = await visit(started.browser, await user.publish());
    await waitForWidgets(visitor.page);
    const [widget] = await describeWidgets(visitor.page);
    assert.deepEqual(widget, { count: '13', join: 'Adhérer à l’appel', isVisible: true });
    assert.deepEqual(visitor.trouble, []);
    assert.deepEqual(site.complaints(), []);
    await visitor.close();
    await user.close();
  });
});

describe('A pasted address, without the plugin', () => {
  const site = new WordPress();
  let visitor: Visit;

  before(async () => {
    await site.start({ plugin: false });
    visitor = await visit(started.browser, site.publish(`${started.call.url}fr/`, 'author'));
  });

  after(async () => {
    await visitor.close();
    await site.stop();
  });

  it('shows at least a link to the call’s page', async () => {
    const href = await visitor.page.$eval('blockquote.wp-embedded-content a', link => link.href);
    assert.equal(href, `${started.call.url}fr/`);
  });

  it('has the widget in WordPress’s sandbox', async () => {
    const element = await visitor.page.waitForSelector('iframe.wp-embedded-content');
    const frame = await element?.contentFrame();
    assert.ok(frame);
    await waitForWidgets(frame);
    const [widget] = await describeWidgets(frame);
    assert.equal(widget?.count, '13');
    assert.deepEqual(visitor.trouble, []);
  });

  it('shows that frame, as high as what is in it', async () => {
    await visitor.page.waitForFunction(() => {
      const frame = document.querySelector<HTMLIFrameElement>('iframe.wp-embedded-content');
      return frame && !frame.style.getPropertyValue('clip') && frame.getBoundingClientRect().height > 250;
    });
  });
});
