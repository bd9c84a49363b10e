/**
 * Each recipe for each role, with the plugin and without it: the tables of docs/embedding/systems.md.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, openPage } from '../support/browser.mjs';
import { serveCall } from '../support/call-server.mjs';
import { holdTable } from '../support/documents.mjs';
import { outcome } from '../support/outcome.mjs';
import { User } from '../support/user.mjs';
import { WordPress } from '../support/wordpress.mjs';
import { inBlock, recipes } from './recipes.mjs';

const area = '.wp-block-post-content';
const roles = ['administrator', 'editor', 'author'];
const columns = ['', ...roles, 'administrator of a network’s site', 'classic editor, after “Visual”'];
let browser, call;

before(async () => {
  call = await serveCall();
  browser = await launch();
});

after(async () => {
  await browser.close();
  await call.stop();
});

for (const plugin of [false, true]) {
  describe(`WordPress ${plugin ? 'with' : 'without'} the plugin`, () => {
    const site = new WordPress();
    /** @type {Record<string, string[]>} */
    const rows = {};
    /** What visitors see of a content: it depends on what was stored, and not on who did. */
    const seen = {};
    let codes, visitor;

    before(async () => {
      await site.start({ plugin, settings: { address: `${call.url}call.json` } });
      codes = Object.entries(recipes(call.url)).filter(([name]) => plugin || !/block|shortcode/.test(name));
      codes.forEach(([name]) => (rows[name] = []));
      visitor = await openPage(await browser.createBrowserContext());
    });

    after(() => site.stop());

    /** Saves each recipe as this user, and looks at its page as a visitor. */
    async function tryAll(user, contents) {
      await user.open('post-new.php');
      await user.page.waitForFunction(() => window.wp?.apiFetch);
      for (const [index, content] of contents.entries()) {
        const { url, stored } = await user.save(content);
        rows[codes[index][0]].push(await (seen[stored] ??= lookAt(url)));
      }
    }

    async function lookAt(url) {
      await visitor.page.goto(url);
      return outcome(visitor.page, area);
    }

    async function tryRole(role) {
      const user = await new User().logIn(browser, site.url, role);
      await tryAll(
        user,
        codes.map(([name, code]) => inBlock(name, code)),
      );
      await user.close();
    }

    for (const role of roles) {
      it(`lets this role place the call: ${role}`, () => tryRole(role));
    }

    it('lets an administrator place it where nobody may save HTML as it is', async () => {
      site.allowUnfilteredHtml(false);
      await tryRole('administrator');
      site.allowUnfilteredHtml(true);
    });

    it('lets it be placed in the classic editor', async () => {
      const user = await new User().logIn(browser, site.url, 'administrator');
      await user.open('post-new.php?classic-editor');
      await tryAll(user, await user.page.evaluate(throughVisual, codes));
      // Nobody types a block there.
      rows['The block']?.splice(-1, 1, '–');
      await user.close();
    });

    it('does what docs/embedding/systems.md says', async () => {
      const name = plugin ? 'wordpress-plugin' : 'wordpress';
      const table = codes.map(([recipe]) => [recipe, ...rows[recipe]]);
      await holdTable('systems.md', name, columns, table);
    });

    it('makes neither a visitor’s console nor PHP complain', { skip: !plugin }, () => {
      assert.deepEqual(visitor.trouble, []);
      assert.deepEqual(site.complaints(), []);
    });
  });
}

/** Runs in the classic editor: what is left of each code after the tab "Visual". */
async function throughVisual(codes) {
  const button = id => document.getElementById(id);
  const field = button('content');
  button('content-tmce').click();
  await until(() => window.tinymce.get('content')?.initialized);
  return codes.map(([, code]) => {
    button('content-html').click();
    field.value = code;
    button('content-tmce').click();
    button('content-html').click();
    return field.value;
  });

  async function until(isTrue) {
    while (!isTrue()) {
      await new Promise(requestAnimationFrame);
    }
  }
}
