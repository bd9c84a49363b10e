import { MetropolisCall } from '../element/metropolis-call.js';
import { documentProperty } from '../platform/document.js';
import { scriptTags } from '../platform/script-tags.js';
import { warnOnce } from '../platform/warn-once.js';
import './define.js';
import { showWidget } from './show-widget.js';

/** How long a page has for adding an element after it has loaded, in milliseconds. */
const patience = 3000;

/** The registered class: of this script, of another copy, or of the page. Undefined if the browser is too old. */
const element = customElements.get('metropolis-call') as Partial<typeof MetropolisCall> | undefined;

/** A script in the head serves a whole site, and a module an application. Both may have pages without the element. */
const mayBeUnused = scriptTags.some(tag => tag.type === 'module' || tag.closest('head'));

if (element) {
  scriptTags.forEach(showWidget);
  if (!mayBeUnused && documentProperty('readyState') === 'complete') {
    warnLater();
  } else if (!mayBeUnused) {
    addEventListener('load', warnLater);
  }
}

function warnLater(): void {
  setTimeout(() => {
    if (element?.used === false) {
      warnOnce('is not on this page: give the script tag a data-lang');
    }
  }, patience);
}
