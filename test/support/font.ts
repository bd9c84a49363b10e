/** Put this into a host page that is measured or pictured: it brings the font of `font.css`. */
export const fontLink = '<link rel="stylesheet" href="/test/support/font.css">';

/** One letter of each font file that tests need: Latin, Latin Extended, Cyrillic, Arabic. */
const letters = 'ağяم';

/** Resolves when the font of a page that has the `fontLink` is loaded. Resolves at once for any other page. */
export async function fontLoaded({ documentElement, fonts }: Document): Promise<void> {
  const family = getComputedStyle(documentElement).getPropertyValue('--test-font');
  if (family) {
    await fonts.load(`1em ${family}`, letters);
  }
}

document.head.insertAdjacentHTML('beforeend', fontLink);
await new Promise(resolve => document.head.lastElementChild?.addEventListener('load', resolve));
await fontLoaded(document);
