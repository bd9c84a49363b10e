import './define.js';
import { MetropolisCall } from '../element/metropolis-call.js';
import { report } from '../platform/warn-once.js';
import { scriptTags } from '../platform/script-location.js';

/** This script's, or that of another copy of it, or the page's own; none where the browser is too old. */
const element = customElements.get('metropolis-call') as Partial<typeof MetropolisCall> | undefined;

/** The attributes of the element; a script tag that has one of them as `data-…` shows a widget in its place. */
const attributes = element ? ['lang', ...MetropolisCall.observedAttributes] : [];

for (const tag of scriptTags()) {
  const given = attributes.filter(name => tag.hasAttribute(`data-${name}`));
  // For any copy of this script on the page, and for pages that are kept as markup and put back.
  if (given.length && !tag.dataset['shown']) {
    tag.dataset['shown'] = 'true';
    const widget = document.createElement('metropolis-call');
    given.forEach(name => widget.setAttribute(name, tag.getAttribute(`data-${name}`) ?? ''));
    tag.after(widget);
  }
}

// In the head a script serves a whole site, and a module an application, which has its elements when it pleases. In the
// body somebody pasted it, and wants to see something; some content management systems take unknown elements away.
if (document.currentScript?.closest('body')) {
  addEventListener('load', () => {
    if (element?.used === false) {
      report('is not on this page: place it, or give the script tag a data-lang');
    }
  });
}
