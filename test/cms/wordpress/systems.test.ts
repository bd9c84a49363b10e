/**
 * Tests each recipe for each role, with and without the plugin. Checks the tables in docs/embedding/systems.md.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type OpenPage, openPage } from '../support/browser.js';
import { holdTable } from '../support/documents.js';
import { outcome } from '../support/outcome.js';
import { User } from '../support/user.js';
import { WordPress } from '../support/wordpress.js';
import { inBlock, type RecipeName, recipes } from './recipes.js';
import { useCall } from '../support/use-call.js';

const area = '.wp-block-post-content';
const roles = ['administrator', 'editor', 'author'];
const columns = ['', ...roles, 'administrator of a network’s site', 'classic editor, after “Visual”'];
const started = useCall();

for (const plugin of [false, true]) {
  describe(`WordPress ${plugin ? 'with' : 'without'} the plugin`, () => {
    const site = new WordPress();
    /** The cells of each recipe's row. */
    const rows = new Map<RecipeName, string[]>();
    /** What visitors see, by the stored content. It does not depend on the user who stored it. */
    const seen = new Map<string, string>();
    let codes: (readonly [RecipeName, string])[];
    let visitor: OpenPage;

    before(async () => {
      await site.start({ plugin, settings: { address: `${started.call.url}call.json` } });
      const all = Object.entries(recipes(started.call.url)) as [RecipeName, string][];
      codes = all.filter(([name]) => plugin || !/block|shortcode/.test(name));
      codes.forEach(([name]) => rows.set(name, []));
      visitor = await openPage(await started.browser.createBrowserContext());
    });

    after(() => site.stop());

    /** Saves each recipe as this user, and looks at its page as a visitor. */
    async function tryAll(user: User, contents: readonly string[]): Promise<void> {
      await user.open('post-new.php');
      await user.page.waitForFunction('window.wp?.apiFetch');
      for (const [index, [name]] of codes.entries()) {
        const { url, stored } = await user.save(contents[index] ?? '');
        const outcome = seen.get(stored) ?? (await lookAt(url));
        seen.set(stored, outcome);
        rows.get(name)?.push(outcome);
      }
    }

    async function lookAt(url: string): Promise<string> {
      await visitor.page.goto(url);
      return outcome(visitor.page, area);
    }

    async function tryRole(role: string): Promise<void> {
      const user = await User.logIn(started.browser, site.url, role);
      await tryAll(
        user,
        codes.map(([name, code]) => inBlock(name, code)),
      );
      await user.close();
    }

    for (const role of roles) {
      it(`lets this role place the call: ${role}`, () => tryRole(role));
    }

    it('lets an administrator place it even if nobody may save unfiltered HTML', async () => {
      site.allowUnfilteredHtml(false);
      await tryRole('administrator');
      site.allowUnfilteredHtml(true);
    });

    it('lets it be placed in the classic editor', async () => {
      const user = await User.logIn(started.browser, site.url, 'administrator');
      await user.open('post-new.php?classic-editor');
      await tryAll(user, await user.page.evaluate(throughVisual, codes));
      // The classic editor has no blocks.
      rows.get('The block')?.splice(-1, 1, '–');
      await user.close();
    });

    it('has the results that docs/embedding/systems.md states', async () => {
      const name = plugin ? 'wordpress-plugin' : 'wordpress';
      const table = [...rows].map(([recipe, cells]) => [recipe, ...cells]);
      await holdTable('systems.md', name, columns, table);
    });

    it('makes neither a visitor’s console nor PHP complain', { skip: !plugin }, () => {
      assert.deepEqual(visitor.trouble, []);
      assert.deepEqual(site.complaints(), []);
    });
  });
}

/** Runs in the classic editor. Returns what the tab "Visual" keeps of each code. */
async function throughVisual(codes: readonly (readonly [string, string])[]): Promise<string[]> {
  const [html, visual, field] = ['content-html', 'content-tmce', 'content'].map(id =>
    document.getElementById(id),
  ) as [HTMLElement, HTMLElement, HTMLTextAreaElement];
  visual.click();
  while (!window.tinymce.get('content')?.initialized) {
    await new Promise(requestAnimationFrame);
  }
  return codes.map(([, code]) => {
    html.click();
    field.value = code;
    visual.click();
    html.click();
    return field.value;
  });
}
