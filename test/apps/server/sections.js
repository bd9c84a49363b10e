/** All sections of all widgets: one each. */
export function sections() {
  const widgets = [...document.querySelectorAll('metropolis-call')];
  return widgets.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('section')]);
}

/** What the server rendered, as this module is the first. */
export const rendered = sections();
