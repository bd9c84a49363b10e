/**
 * The page Settings → Metropolis Call.
 */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { launch } from '../support/browser.js';
import { type CallServer, serveCall } from '../support/call-server.js';
import { User } from '../support/user.js';
import { WordPress } from '../support/wordpress.js';

const path = 'options-general.php?page=metropolis-call';
const site = new WordPress();
let browser: Browser;
let call: CallServer;
let user: User;
let page: Page;
/** The address of the call. */
let good: string;

before(async () => {
  call = await serveCall();
  good = `${call.url}call.json`;
  await site.start();
  browser = await launch();
  user = await User.logIn(browser, site.url, 'administrator');
  ({ page } = user);
});

beforeEach(async () => {
  site.run(`update_option('metropolis_call', $input);`, {
    address: good,
    folder: '',
    lang: '',
    layout: 'card',
  });
  await user.open(path);
});

after(async () => {
  await browser.close();
  await site.stop();
  await call.stop();
});

/** Values of the form, by the names of the settings. */
type Values = Readonly<Record<string, string>>;

async function fill(values: Values): Promise<void> {
  await page.evaluate(given => {
    for (const [name, value] of Object.entries(given)) {
      const fields = document.querySelectorAll<HTMLInputElement>(`[name="metropolis_call[${name}]"]`);
      const radio = [...fields].find(field => field.type === 'radio' && field.value === value);
      for (const field of radio ? [radio] : fields) {
        Object.assign(field, radio ? { checked: true } : { value });
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  }, values);
}

/** Saves the form with these values, and returns the messages on the page. */
async function save(values: Values): Promise<string> {
  await fill(values);
  // Skips the checks of the browser.
  await page.$eval('#metropolis-call-settings', form => ((form as HTMLFormElement).noValidate = true));
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  return page.$$eval('.notice, .error, .updated', notices =>
    notices.map(notice => (notice as HTMLElement).innerText.trim()).join('\n'),
  );
}

function stored(): Partial<Values> {
  return site.run(`return get_option('metropolis_call');`) as Values;
}

async function untilStatusSays(text: string): Promise<void> {
  await page.waitForFunction(
    wanted => document.getElementById('metropolis-call-status')?.textContent.includes(wanted),
    {},
    text,
  );
}

describe('The settings', () => {
  it('show whether a browser can load the address, before it is saved', async () => {
    await untilStatusSays('The call was found: “Call to rethink our metropolitan spaces”. Signatories: 13.');
    await fill({ address: `${call.url}missing.json` });
    await untilStatusSays('There is no file at this address');
    await fill({ address: `${call.url}fr/` });
    await untilStatusSays('There is something else at this address');
    await fill({ address: good, lang: 'fr', layout: 'button' });
    await untilStatusSays('The call was found: “Appel à repenser nos espaces métropolitains”');
  });

  it('are saved', async () => {
    assert.match(await save({ address: `${good}?v=2&a=1`, lang: 'es', layout: 'banner' }), /Settings saved/);
    assert.deepEqual(stored(), { address: `${good}?v=2&a=1`, folder: '', lang: 'es', layout: 'banner' });
  });

  it('accept the script’s address as the folder of the files', async () => {
    await save({ files: 'folder', folder: `${call.url}metropolis-call.js?ver=1` });
    assert.equal(stored().folder, call.url);
  });

  it('keep the old address if the new one is not usable, and report why', async () => {
    for (const wrong of [
      'call.json',
      'javascript:alert(1)',
      'https://',
      'https://name:word@example.org/call.json',
      'https://example.org/our call.json',
    ]) {
      const said = await save({ address: wrong });
      assert.ok(
        said.includes(
          `“${wrong}” cannot be used as an address. It has to begin with https://, and have no blank`,
        ),
        said,
      );
      assert.ok(said.includes(`The address stays as it was: ${good}`), said);
      assert.equal(stored().address, good);
    }
  });

  it('take an address with a capital at its beginning, as phones write it', async () => {
    await save({ address: good.replace('http', 'Http') });
    assert.equal(stored().address, good.replace('http', 'Http'));
    await save({ address: good });
  });

  it('require the folder if this choice is made', async () => {
    assert.match(await save({ files: 'folder' }), /Enter the address of the folder/);
    assert.equal(stored().folder, '');
  });

  it('let no markup through', async () => {
    await save({ address: '"><img src=x onerror=alert(1)>' });
    assert.equal(await page.$('img[src=x]'), null);
  });

  it('refuse a page without encryption on a site that has it', () => {
    const problem = site.run(`
      add_filter('home_url', fn() => 'https://city.example/');
      return Metropolis_Call\\address_problem('http://example.org/call.json');`);
    assert.match(String(problem), /begins with http:\/\//);
  });

  it('are only for administrators', async () => {
    const editor = await User.logIn(browser, site.url, 'editor');
    assert.equal((await editor.open(path))?.status(), 403);
    await editor.close();
  });

  it('are refused without the form’s nonce', async () => {
    const status = await page.evaluate(async () => {
      const body = new URLSearchParams({
        option_page: 'metropolis-call',
        action: 'update',
        'metropolis_call[layout]': 'button',
      });
      return (await fetch('options.php', { method: 'POST', body })).status;
    });
    assert.equal(status, 403);
    assert.equal(stored().layout, 'card');
  });

  it('have a link in the list of plugins', async () => {
    await user.open('plugins.php');
    const link = await page.$eval('tr[data-slug="metropolis-call"] .row-actions a', link => link.href);
    assert.ok(link.endsWith(path));
  });

  it('are gone when the plugin is deleted', () => {
    const left = site.run(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      uninstall_plugin('metropolis-call/metropolis-call.php');
      return get_option('metropolis_call');`);
    assert.equal(left, false);
  });

  it('make PHP complain of nothing', () => {
    assert.deepEqual(site.complaints(), []);
  });
});
