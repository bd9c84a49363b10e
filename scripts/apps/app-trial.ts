import assert from 'node:assert/strict';

const patience = { timeout: 20_000 };

/**
 * Each application has a widget in French that loads its call, one in English that is given it as a property, and an
 * `<output>` that has the count, and how a visitor joins once one does.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 */
export async function tryApp(browser, url) {
  const { page, trouble } = await openPage(browser, url);
  try {
    await page.waitForFunction(isReady, patience);
    const [french, english] = await page.evaluate(describeWidgets);
    assert.deepEqual(french, { count: '13', join: 'Adhérer à l’appel', level: 'H3', theme: 'normal' });
    assert.deepEqual(english, { count: '13', join: 'Join the call', level: 'H2', theme: 'dark' });
    await page.evaluate(() =>
      document.querySelector('metropolis-call').shadowRoot.querySelector('[part=join]').click(),
    );
    await page.waitForFunction(
      () => document.querySelector('output').textContent.trim() === '13 page',
      patience,
    );
    assert.equal(page.url(), url);
    assert.deepEqual(trouble, []);
  } catch (error) {
    throw new Error(
      [error.message, await page.evaluate(() => document.body.innerHTML), ...trouble].join('\n'),
    );
  } finally {
    await page.close();
  }
}

/**
 * What a server rendered is there before any script runs: of the one its fallback, of the other the call.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 */
export async function tryWithoutScripts(browser, url) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  const fallback = await page.evaluate(() => document.querySelector('metropolis-call > a').checkVisibility());
  assert.equal(fallback, true);
  const [, english] = await page.evaluate(describeWidgets);
  assert.deepEqual(english, { count: '13', join: 'Join the call', level: 'H2', theme: 'dark' });
  await page.close();
}

/** @param {import('puppeteer-core').Browser} browser */
async function openPage(browser, url) {
  const page = await browser.newPage();
  /** @type {string[]} what a developer would see in the console, but for what development servers say */
  const trouble = [];
  page.on('console', message => ['warn', 'error'].includes(message.type()) && trouble.push(message.text()));
  page.on('pageerror', error => trouble.push(String(error)));
  await page.goto(url);
  return { page, trouble };
}

/** Runs in the page. */
function isReady() {
  const widgets = [...document.querySelectorAll('metropolis-call')];
  return widgets.length > 1 && widgets.every(widget => widget.matches(':state(ready)'));
}

/** Runs in the page. */
function describeWidgets() {
  return [...document.querySelectorAll('metropolis-call')].map(({ shadowRoot }) => ({
    count: shadowRoot.querySelector('[part=count-value]')?.textContent,
    join: shadowRoot.querySelector('[part=join]')?.textContent.trim(),
    level: shadowRoot.querySelector('[part=title] :is(h1, h2, h3)')?.nodeName,
    theme: getComputedStyle(shadowRoot.querySelector('section')).colorScheme,
  }));
}
