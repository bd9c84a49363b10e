import { MetropolisCall } from '../element/metropolis-call.js';
import { scriptTags } from '../platform/script-location.js';
import { warnOnce } from '../platform/warn-once.js';
import './define.js';

/** The registered class: of this script, of another copy, or of the page. Undefined if the browser is too old. */
const element = customElements.get('metropolis-call') as Partial<typeof MetropolisCall> | undefined;

/** The element's attributes. A script tag that has one of them as `data-…` shows a widget. */
const attributes = element ? ['lang', ...MetropolisCall.observedAttributes] : [];

for (const tag of scriptTags()) {
  const given = attributes.filter(name => tag.hasAttribute(`data-${name}`));
  // The mark also stops other copies of this script, and scripts of pages that were stored as markup and shown again.
  if (given.length && !tag.dataset['shown']) {
    tag.dataset['shown'] = 'true';
    const widget = document.createElement('metropolis-call');
    given.forEach(name => widget.setAttribute(name, tag.getAttribute(`data-${name}`) ?? ''));
    tag.after(widget);
  }
}

// A script in the body was pasted there to show something, but some content management systems remove unknown elements. A
// script in the head serves a whole site, and a module an application: both may add their elements later.
if (document.currentScript?.closest('body')) {
  addEventListener('load', () => {
    if (element?.used === false) {
      warnOnce('is not on this page: place it, or give the script tag a data-lang');
    }
  });
}
