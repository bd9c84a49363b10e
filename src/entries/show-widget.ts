import { MetropolisCall } from '../element/metropolis-call.js';
import { documentProperty, resolveUrl } from '../platform/document.js';
import { warnOnce } from '../platform/warn-once.js';

/** Marks a tag that has shown its widget, also for other copies of this script and for pages kept as markup. */
const mark = 'data-metropolis-call-shown';

/** Shows a widget at a script tag that has settings. */
export function showWidget(tag: HTMLScriptElement): void {
  const widget = createWidget(tag);
  if (!widget.hasAttributes() || tag.hasAttribute(mark)) {
    return;
  }
  tag.setAttribute(mark, '');
  const place = (): void => placeWidget(tag, widget);
  // Only a parsed document shows whether a tag in its head is all that it has.
  if (isInHead(tag) && documentProperty('readyState') === 'loading') {
    addEventListener('DOMContentLoaded', place, { once: true });
  } else {
    place();
  }
}

/** An element with the attributes that a script tag has as `data-…`. */
function createWidget(tag: HTMLScriptElement): HTMLElement {
  const widget = documentProperty('createElement').call(document, 'metropolis-call');
  const take = (from: string, name: string): void => {
    const value = tag.getAttribute(`data-${from}`);
    if (value !== null) {
      widget.setAttribute(name, value);
    }
  };
  for (const name of ['lang', ...MetropolisCall.observedAttributes]) {
    // Consent managers use `data-src` for the address of a script that they hold back.
    take(name === 'src' ? 'call' : name, name);
  }
  const old = tag.dataset['src'];
  // The former name of `data-call`, unless it is the address of the script itself.
  if (old !== undefined && resolveUrl(old) !== tag.src && !widget.hasAttribute('src')) {
    warnOnce('data-src of the script tag is now data-call');
    if (widget.hasAttributes()) {
      take('src', 'src');
    }
  }
  return widget;
}

/** A tag in the head shows its widget only in a page that is otherwise empty. */
function placeWidget(tag: HTMLScriptElement, widget: HTMLElement): void {
  const body = documentProperty('body') as HTMLElement | null;
  if (!isInHead(tag)) {
    tag.after(widget);
  } else if (!body || body.textContent.trim() || body.querySelector(':not(script, style)')) {
    warnOnce('shows nothing in the <head>: move the script tag');
  } else {
    body.prepend(widget);
  }
}

function isInHead(tag: HTMLScriptElement): boolean {
  return !!tag.closest('head');
}
