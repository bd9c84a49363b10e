import './define.js';
import { MetropolisCall } from './metropolis-call.js';
import { report } from './report.js';
import { scriptTags } from './script-file.js';

/** The attributes of the element; a script tag that has one of them as `data-…` shows a widget in its place. */
const attributes = ['lang', ...MetropolisCall.observedAttributes];

/** Marks a tag that has its widget, for any copy of this script on the page. */
const shown = Symbol.for('metropolis-call');

for (const tag of scriptTags() as (HTMLScriptElement & { [shown]?: true })[]) {
  const given = attributes.filter(name => tag.hasAttribute(`data-${name}`));
  if (given.length && !tag[shown]) {
    tag[shown] = true;
    const widget = document.createElement('metropolis-call');
    given.forEach(name => widget.setAttribute(name, tag.getAttribute(`data-${name}`) ?? ''));
    tag.after(widget);
  }
}

// In the head a script serves a whole site, and a module an application, which has its elements when it pleases. In the
// body somebody pasted it, and wants to see something; some content management systems take unknown elements away.
if (document.currentScript?.closest('body')) {
  addEventListener('load', () => {
    // The element may be that of another copy of this file, or the page's own.
    if ((customElements.get('metropolis-call') as Partial<typeof MetropolisCall>).used === false) {
      report('is not on this page: place it, or give the script tag a data-lang');
    }
  });
}
