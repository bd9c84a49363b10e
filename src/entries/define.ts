import { MetropolisCall } from '../element/metropolis-call.js';
import { documentProperty } from '../platform/document.js';
import { isServer } from '../platform/is-server.js';
import { warnOnce } from '../platform/warn-once.js';

const tagName = 'metropolis-call';

/** What the styles and states need: Chrome and Edge 125, Firefox 126, Safari 17.5. Older browsers keep the fallback. */
const isSupported = isServer || CSS.supports('(color: light-dark(red, red)) and selector(:state(ready))');

/** Lit writes its templates as HTML. A page that is parsed as XML, such as XHTML, cannot read them. */
const isXml = !isServer && documentProperty('contentType') !== 'text/html';

const first = customElements.get(tagName) as Partial<typeof MetropolisCall> | undefined;

if (isXml) {
  warnOnce('needs text/html: use frame.html in an iframe');
} else if (isSupported && !first) {
  // A second script on the page, of this or another version, leaves the first one's element alone.
  customElements.define(tagName, MetropolisCall);
}
if (first && first.version !== MetropolisCall.version) {
  warnOnce(`version ${first.version} is used, not ${MetropolisCall.version}: load one of them`);
}
