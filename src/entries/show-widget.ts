import { MetropolisCall } from '../element/metropolis-call.js';
import { documentProperty, resolveUrl } from '../platform/document.js';
import { warnOnce } from '../platform/warn-once.js';

/** Marks a tag that has shown its widget, also for other copies of this script and for pages kept as markup. */
const mark = 'data-metropolis-call-shown';

/** Shows a widget at a script tag that has settings. */
export function showWidget(tag: HTMLScriptElement): void {
  const settings = readSettings(tag);
  readOldAddress(tag, settings);
  if (!settings.size || tag.hasAttribute(mark)) {
    return;
  }
  tag.setAttribute(mark, '');
  const place = (): void => placeWidget(tag, createWidget(settings));
  // Only a parsed document shows whether a tag in its head is all that it has.
  if (isInHead(tag) && documentProperty('readyState') === 'loading') {
    addEventListener('DOMContentLoaded', place, { once: true });
  } else {
    place();
  }
}

/** The attributes of the element, which a script tag has as `data-…`. */
function readSettings(tag: HTMLScriptElement): Map<string, string> {
  const settings = new Map<string, string>();
  for (const name of ['lang', ...MetropolisCall.observedAttributes]) {
    // Consent managers use `data-src` for the address of a script that they hold back.
    const value = tag.getAttribute(`data-${name === 'src' ? 'call' : name}`);
    if (value !== null) {
      settings.set(name, value);
    }
  }
  return settings;
}

/** Takes the address of the call from `data-src`, its former name, unless that is the address of the script itself. */
function readOldAddress({ dataset, src }: HTMLScriptElement, settings: Map<string, string>): void {
  const old = dataset['src'];
  if (old === undefined || resolveUrl(old) === src || settings.has('src')) {
    return;
  }
  warnOnce('data-src of the script tag is now data-call');
  if (settings.size) {
    settings.set('src', old);
  }
}

function createWidget(settings: ReadonlyMap<string, string>): HTMLElement {
  const widget = documentProperty('createElement').call(document, 'metropolis-call');
  settings.forEach((value, name) => widget.setAttribute(name, value));
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
