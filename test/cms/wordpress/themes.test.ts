/**
 * The front page in the three themes that Debian packages, on a phone and on a desktop.
 */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import process from 'node:process';
import type { Browser, Page } from 'puppeteer-core';
import { launch, openPage } from '../support/browser.js';
import { type CallServer, serveCall } from '../support/call-server.js';
import { describeWidgets, waitForWidgets } from '../support/visitor.js';
import { WordPress } from '../support/wordpress.js';

const themes = ['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'];
const widths = [320, 1280];
const content = `<!-- wp:metropolis/call /-->

<!-- wp:metropolis/call {"layout":"banner","lang":"fr","align":"wide"} /-->

<!-- wp:columns --><div class="wp-block-columns"><!-- wp:column --><div class="wp-block-column"><!-- wp:metropolis/call {"layout":"button"} /--></div><!-- /wp:column --><!-- wp:column --><div class="wp-block-column"><!-- wp:paragraph --><p>Beside it</p><!-- /wp:paragraph --></div><!-- /wp:column --></div><!-- /wp:columns -->`;

/** The folder for pictures, which a person can look at. */
const pictures = process.env.PICTURES;
const site = new WordPress();
let browser: Browser;
let call: CallServer;

before(async () => {
  call = await serveCall();
  await site.start({ settings: { address: `${call.url}call.json` } });
  site.run(
    `$page = wp_insert_post(wp_slash(['post_type' => 'page', 'post_title' => 'Our city', 'post_status' => 'publish', 'post_content' => $input]));
    update_option('show_on_front', 'page');
    update_option('page_on_front', $page);`,
    content,
  );
  browser = await launch();
});

after(async () => {
  await browser.close();
  await site.stop();
  await call.stop();
});

async function tryTheme(theme: string): Promise<void> {
  site.run('switch_theme($input);', theme);
  const { page, trouble } = await openPage(browser);
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    await page.goto(site.url);
    await waitForWidgets(page, 3);
    await picture(page, `${theme}-${width}`);
    const widgets = await describeWidgets(page);
    assert.deepEqual(
      widgets.map(({ count, join, isVisible }) => [count, join, isVisible]),
      [
        ['13', 'Join the call', true],
        ['13', 'Adhérer à l’appel', true],
        ['13', 'Join the call', true],
      ],
    );
    const { wide, cut } = await page.evaluate(measure);
    assert.ok(wide <= width, `${wide} px wide at ${width} px`);
    assert.deepEqual(cut, []);
    assert.equal((await page.$$('script[src*="metropolis-call.js"]')).length, 1);
  }
  assert.deepEqual(trouble, []);
  await page.close();
}

/** Runs in the page. Returns its width, and the widgets that overflow it. */
function measure(): { wide: number; cut: DOMRect[] } {
  const { scrollWidth, clientWidth } = document.documentElement;
  const boxes = [...document.querySelectorAll('metropolis-call')].map(widget =>
    widget.getBoundingClientRect(),
  );
  return { wide: scrollWidth, cut: boxes.filter(({ left, right }) => left < 0 || right > clientWidth) };
}

async function picture(page: Page, name: string): Promise<void> {
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  }
}

describe('The front page', () => {
  for (const theme of themes) {
    it(`shows visitors the call, on a phone and on a desktop: ${theme}`, () => tryTheme(theme));
  }
});
