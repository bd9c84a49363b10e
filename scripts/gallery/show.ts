import type { Page } from 'puppeteer-core';
import type { Media, Scene } from './page.js';

/**
 * Shows a scene with the built widget. Resolves when each widget is in its state, with its font and without motion.
 *
 * @param origin of the gallery's server
 */
export async function show(page: Page, origin: string, scene: Scene): Promise<void> {
  await page.setViewport({ width: scene.width, height: 100 });
  await emulate(page, scene.media);
  await page.goto(origin);
  await page.setContent(scene.html);
  await page.addScriptTag({ url: '/metropolis-call.js' });
  if (scene.state === 'loading') {
    await page.waitForFunction(allShowLoading);
  } else {
    await page.waitForFunction(allAnswered);
    await page.evaluate(reach, scene.state);
  }
  await page.evaluate(settle);
}

/** Uses the DevTools protocol, because Puppeteer's own methods do not support forced colours. */
async function emulate(page: Page, media: Media | undefined): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: media === 'print' ? 'print' : 'screen',
    features: [
      { name: 'forced-colors', value: media === 'forced-colors' ? 'active' : 'none' },
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

// The functions below run in the page.

/** Whether each widget has its call, and the outline of its map. */
function allAnswered(): boolean {
  const widgets = [...document.querySelectorAll('metropolis-call')];
  return widgets.every(
    widget =>
      widget.matches(':state(ready), :state(stale), :state(failed)') &&
      !widget.shadowRoot?.querySelector('.land[d=""]'),
  );
}

/**
 * Whether each widget has its status text. The text exists before it is visible: an animation hides it for a second.
 */
function allShowLoading(): boolean {
  const widgets = [...document.querySelectorAll('metropolis-call')];
  return widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=status]')?.textContent.trim());
}

/** Brings widgets into the state `stale` or `open` after their first load. */
async function reach(state: string): Promise<void> {
  for (const widget of document.querySelectorAll('metropolis-call')) {
    // A `reload()` during the first load joins that load, so it is repeated.
    while (state === 'stale' && !widget.matches(':state(stale)')) {
      await widget.reload();
    }
    for (const details of state === 'open' ? (widget.shadowRoot?.querySelectorAll('details') ?? []) : []) {
      details.open = true;
      await new Promise(resolve => details.addEventListener('toggle', resolve, { once: true }));
    }
    await widget.updateComplete;
  }
}

/** Waits for the font, and ends animations. */
async function settle(): Promise<void> {
  // Layout makes the browser request the fonts that it needs.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  for (const { shadowRoot } of document.querySelectorAll('metropolis-call')) {
    shadowRoot?.getAnimations().forEach(animation => animation.finish());
  }
}
