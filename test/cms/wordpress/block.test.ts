/**
 * The block, in the editor and on the page.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { launch } from '../support/browser.js';
import { type CallServer, serveCall } from '../support/call-server.js';
import { User } from '../support/user.js';
import { describeWidgets, visit, waitForWidgets } from '../support/visitor.js';
import { WordPress } from '../support/wordpress.js';

const site = new WordPress();
let browser: Browser;
let call: CallServer;
let user: User;
let page: Page;

before(async () => {
  call = await serveCall();
  await site.start({ settings: { address: `${call.url}call.json` } });
  browser = await launch();
  user = await User.logIn(browser, site.url, 'administrator');
  ({ page } = user);
});

after(async () => {
  await browser.close();
  await site.stop();
  await call.stop();
});

async function addBlock(canvas: Page | Frame): Promise<void> {
  await user.addBlock('metropolis', 'metropolis/call');
  await canvas.waitForSelector('metropolis-call');
}

/** The control with this label in the sidebar, or the button with this text. */
async function control(label: string): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    text => {
      const sidebar = document.querySelector('.interface-interface-skeleton__sidebar');
      const found = [...(sidebar?.querySelectorAll<HTMLElement>('label, button') ?? [])].find(
        element => element.textContent.trim() === text,
      );
      return found instanceof HTMLLabelElement ? found.control : found;
    },
    {},
    label,
  );
  const element = handle.asElement();
  assert.ok(element);
  return element as ElementHandle<HTMLElement>;
}

async function openPanel(title: string): Promise<void> {
  const panel = await control(title);
  if ((await panel.evaluate(button => button.getAttribute('aria-expanded'))) === 'false') {
    await panel.evaluate(button => button.click());
  }
}

/** What the block would save. */
function saved(): Promise<string> {
  return page.evaluate(() => window.wp.data.select('core/editor').getEditedPostContent());
}

describe('The block', () => {
  it('is found by its name, shows the real widget, and shows visitors the same', async () => {
    const canvas = await user.startPost();
    await addBlock(canvas);
    await waitForWidgets(canvas);
    const shown = [{ count: '13', join: 'Join the call', isVisible: true }];
    assert.deepEqual(await describeWidgets(canvas), shown);

    const visitor = await visit(browser, await user.publish());
    await waitForWidgets(visitor.page);
    assert.deepEqual(await describeWidgets(visitor.page), shown);
    assert.deepEqual(visitor.trouble, []);
    await visitor.close();
  });

  it('saves attributes alone, as its controls set them', async () => {
    const canvas = await user.startPost();
    await addBlock(canvas);
    await waitForWidgets(canvas);
    await (await control('Language')).select('fr');
    await (await control('Layout')).select('banner');
    await (await control('Colours')).select('dark');
    await openPanel('What it shows');
    await (await control('Button to share')).evaluate(box => box.click());
    await (await control('Level of its heading')).select('3');
    assert.equal(
      await saved(),
      '<!-- wp:metropolis/call {"lang":"fr","layout":"banner","theme":"dark","sections":"count join","headingLevel":3} /-->',
    );
    await canvas.waitForFunction(
      () =>
        document
          .querySelector('metropolis-call')
          ?.shadowRoot?.querySelector('[part~=join]')
          ?.textContent.trim() === 'Adhérer à l’appel',
    );
  });

  it('offers the signatories by name, to show one first', async () => {
    const canvas = await user.startPost();
    await addBlock(canvas);
    await waitForWidgets(canvas);
    await openPanel('What it shows');
    const field = await control('Signatory to show first');
    await field.type('Montr');
    await page.waitForFunction(
      () => document.querySelectorAll('.components-form-token-field__suggestion').length === 1,
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.equal(await saved(), '<!-- wp:metropolis/call {"highlight":"montreal"} /-->');
  });

  it('takes an address when its field is left, and says what is wrong with half of one', async () => {
    const canvas = await user.startPost();
    await addBlock(canvas);
    await waitForWidgets(canvas);
    const field = await control('Address of the call');
    await field.type('example.org/call.json');
    await page.waitForSelector('::-p-text(An address begins with https://)');
    await field.press('Tab');
    assert.equal(await saved(), '<!-- wp:metropolis/call /-->');
    await field.evaluate(input => (input as HTMLInputElement).select());
    await field.type(`${call.url}missing.json`);
    assert.equal(await saved(), '<!-- wp:metropolis/call /-->');
    await field.press('Tab');
    assert.match(await saved(), /missing\.json/);
    await canvas.waitForSelector('::-p-text(There is no file at this address)');
  });

  it('is selected by a click, and does nothing else in the editor', async () => {
    const canvas = await user.startPost();
    await addBlock(canvas);
    await waitForWidgets(canvas);
    const selected = () =>
      page.evaluate(() => window.wp.data.select('core/block-editor').getSelectedBlock()?.name);
    await canvas.click('.editor-post-title__input, .wp-block-post-title');
    assert.equal(await selected(), undefined);
    // With `visible`, Puppeteer looks in each frame. Otherwise it waits for changes of the document, not of shadow roots.
    const button = await canvas.waitForSelector('metropolis-call >>> [part~=join]', { visible: true });
    assert.ok(button);
    const { x, y } = await button.clickablePoint();
    await page.mouse.click(x, y);
    await page.waitForFunction(() => window.wp.data.select('core/block-editor').hasSelectedBlock());
    assert.equal(await selected(), 'metropolis/call');
    assert.ok((await browser.pages()).every(other => !other.url().includes('metropolis.org')));
  });

  it('is made of a shortcode', async () => {
    await user.startPost();
    const block = await page.evaluate(() => {
      const [made] = window.wp.blocks.rawHandler({
        HTML: '<p>[metropolis-call lang="fr" heading-level="3"]</p>',
      });
      return [made?.name, made?.attributes];
    });
    assert.deepEqual(block, ['metropolis/call', { lang: 'fr', headingLevel: 3 }]);
  });

  it('shows the widget in a canvas that is a frame, too', async () => {
    const canvas = await user.startPost();
    await addBlock(canvas);
    await page.evaluate(() => {
      window.wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet');
    });
    const element = await page.waitForSelector('iframe[name=editor-canvas]');
    const frame = await element?.contentFrame();
    assert.ok(frame);
    await frame.waitForSelector('metropolis-call');
    await waitForWidgets(frame);
    const [widget] = await describeWidgets(frame);
    assert.deepEqual(widget, { count: '13', join: 'Join the call', isVisible: true });
  });

  it('asks for the address where none is set, and shows the call once there is one', async () => {
    site.run(`update_option('metropolis_call', []);`);
    try {
      const canvas = await user.startPost();
      await user.addBlock('metropolis', 'metropolis/call');
      await canvas.waitForSelector('::-p-text(The address of the call is not known yet.)');
      const field = await canvas.waitForSelector('.wp-block-metropolis-call input[type=url]');
      await field?.type(`${call.url}call.json`);
      await field?.press('Tab');
      await canvas.waitForSelector('metropolis-call');
      await waitForWidgets(canvas);
    } finally {
      site.run(`update_option('metropolis_call', $input);`, { address: `${call.url}call.json` });
    }
  });

  it('has its texts in the language of the user', async () => {
    site.run(`update_user_meta(get_user_by('login', 'administrator')->ID, 'locale', 'fr_FR');`);
    try {
      const canvas = await user.startPost();
      await addBlock(canvas);
      await control('Adresse de l’appel');
      // What visitors see stays in the site's language.
      await waitForWidgets(canvas);
      assert.equal((await describeWidgets(canvas))[0]?.join, 'Join the call');
    } finally {
      site.run(`delete_user_meta(get_user_by('login', 'administrator')->ID, 'locale');`);
    }
  });

  it('makes PHP complain of nothing', () => {
    assert.deepEqual(site.complaints(), []);
  });
});
