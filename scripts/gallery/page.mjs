/**
 * A page with the widget at each width, side by side, as a function to run in it.
 *
 * @typedef {object} Picture
 * @property {string} state `loading`, `ready`, `open` (the list is), `closed` (the call is), `stale` or `failed`
 * @property {string} layout
 * @property {string} theme
 * @property {string} lang
 * @property {Record<string, string>} [attributes] more of them, also `style`
 * @property {string} [content] HTML inside the element, by default a link
 */

/** In CSS pixels: the narrowest there may be, a phone, a column, a page. */
export const widths = [240, 320, 600, 1200];

/**
 * Fills the page, and resolves when each widget is in its state. Runs in the browser.
 *
 * @param {Picture} picture
 * @param {number[]} columns
 */
export async function fillPage({ state, layout, theme, lang, attributes, content }, columns) {
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = theme;
  document.body.style.cssText = 'display: flex; align-items: start; gap: 16px; margin: 16px';
  const json = state === 'open' ? 'ready' : state;
  const widgets = columns.map((width, index) => {
    const widget = document.createElement('metropolis-call');
    const settings = {
      src: `/calls/${json}.json?${[state, layout, theme, lang, index].join()}`,
      lang,
      layout,
      theme,
      highlight: 'montreal',
      refresh: '0',
      ...attributes,
    };
    for (const [name, value] of Object.entries(settings)) {
      widget.setAttribute(name, value);
    }
    widget.style.flex = 'none';
    widget.style.inlineSize = `${width}px`;
    widget.innerHTML = content ?? '<p><a href="https://www.metropolis.org/">metropolis.org</a></p>';
    document.body.append(widget);
    return widget;
  });
  await Promise.all(widgets.map(untilShown));
  // Text that was laid out is what fonts are loaded for.
  document.body.getBoundingClientRect();
  await document.fonts.ready;
  for (const widget of widgets) {
    widget.shadowRoot.getAnimations().forEach(animation => animation.finish());
  }

  async function untilShown(widget) {
    if (state === 'loading') {
      while (!widget.shadowRoot.querySelector('[part=status]')?.textContent.trim()) {
        await new Promise(requestAnimationFrame);
      }
      return;
    }
    await new Promise(resolve =>
      widget.addEventListener(state === 'failed' ? 'call-error' : 'call-load', resolve),
    );
    while (!widget.matches(':state(ready), :state(stale), :state(failed)')) {
      await new Promise(requestAnimationFrame);
    }
    // A call of `reload` while the first load is not quite over joins that.
    while (state === 'stale' && !widget.matches(':state(stale)')) {
      await widget.reload();
    }
    if (state === 'open') {
      const details = widget.shadowRoot.querySelector('details');
      if (details) {
        details.open = true;
        await new Promise(resolve => details.addEventListener('toggle', resolve));
      }
    }
    await widget.updateComplete;
  }
}
