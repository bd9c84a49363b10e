import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';

const timeout = 20_000;

/**
 * Tries an application in a browser. Each application has a widget in French that loads its call, a widget in English that
 * gets its call as a property, and an `<output>` with the count, and with the way to join after a click on it.
 *
 * @throws with the page's HTML and its console output if something is wrong
 */
export async function tryApp(browser: Browser, url: string): Promise<void> {
  const { page, output } = await openPage(browser, url);
  try {
    await page.waitForFunction(areReady, { timeout });
    const [french, english] = await page.evaluate(describeWidgets);
    assert.deepEqual(french, {
      sections: 1,
      count: '13',
      join: 'Adhérer à l’appel',
      level: 'H3',
      theme: 'normal',
    });
    assert.deepEqual(english, {
      sections: 1,
      count: '13',
      join: 'Join the call',
      level: 'H2',
      theme: 'dark',
    });
    await page.evaluate(clickJoin);
    await page.waitForFunction(() => document.querySelector('output')?.textContent.trim() === '13 page', {
      timeout,
    });
    assert.equal(page.url(), url);
    assert.deepEqual(output, []);
  } catch (error) {
    const html = await page.evaluate(() => document.body.innerHTML);
    throw new Error([error instanceof Error ? error.message : error, html, ...output].join('\n'), {
      cause: error,
    });
  } finally {
    await page.close();
  }
}

/** Tries a server-rendered application without scripts: the first widget shows its fallback, the next two their call. */
export async function tryWithoutScripts(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(url);
  const fallback = await page.evaluate(() =>
    document.querySelector('metropolis-call > a')?.checkVisibility(),
  );
  assert.equal(fallback, true);
  const [, english, spanish] = await page.evaluate(describeWidgets);
  assert.deepEqual(english, { sections: 1, count: '13', join: 'Join the call', level: 'H2', theme: 'dark' });
  assert.deepEqual(spanish, {
    sections: 1,
    count: '13',
    join: 'Adherirse al llamamiento',
    level: 'H2',
    theme: 'normal',
  });
  await page.close();
}

/** `output` collects warnings and errors. Development servers also log information, which is ignored. */
async function openPage(browser: Browser, url: string): Promise<{ page: Page; output: string[] }> {
  const page = await browser.newPage();
  const output: string[] = [];
  page.on('console', message => {
    if (['warn', 'error'].includes(message.type())) {
      output.push(message.text());
    }
  });
  page.on('pageerror', error => output.push(String(error)));
  await page.goto(url);
  return { page, output };
}

// The functions below run in the page.

function areReady(): boolean {
  const widgets = [...document.querySelectorAll('metropolis-call')];
  return widgets.length > 1 && widgets.every(widget => widget.matches(':state(ready)'));
}

function clickJoin(): void {
  const widget = document.querySelector('metropolis-call');
  widget?.shadowRoot?.querySelector<HTMLElement>('[part=join]')?.click();
}

interface Description {
  readonly sections: number | undefined;
  readonly count: string | undefined;
  readonly join: string | undefined;
  readonly level: string | undefined;
  readonly theme: string | undefined;
}

function describeWidgets(): Description[] {
  return [...document.querySelectorAll('metropolis-call')].map(({ shadowRoot: root }) => ({
    sections: root?.querySelectorAll('section').length,
    count: root?.querySelector('[part=count-value]')?.textContent,
    join: root?.querySelector('[part=join]')?.textContent.trim(),
    level: root?.querySelector('[part=title] :is(h1, h2, h3)')?.nodeName,
    theme: root ? getComputedStyle(root.querySelector('section') ?? root.host).colorScheme : undefined,
  }));
}
