import './define.js';
import { scriptTags } from './script-file.js';

/** The attributes of the element; a script tag that has one of them as `data-…` shows a widget in its place. */
const attributes = ['src', 'lang', 'refresh', 'theme', 'sections', 'heading-level'];

/** Marks a tag that has its widget, for any copy of this script on the page. */
const shown = Symbol.for('metropolis-call');

for (const tag of scriptTags() as (HTMLScriptElement & { [shown]?: true })[]) {
  const widget = document.createElement('metropolis-call');
  for (const name of attributes) {
    const value = tag.getAttribute(`data-${name}`);
    if (value !== null) {
      widget.setAttribute(name, value);
    }
  }
  if (widget.attributes.length && !tag[shown]) {
    tag[shown] = true;
    tag.after(widget);
  }
}
