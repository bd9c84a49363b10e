import { MetropolisCall } from './metropolis-call.js';
import { isServer } from './server.js';

const tagName = 'metropolis-call';

/** What the styles and states stand on: Chrome and Edge 125, Firefox 126, Safari 17.5. Older ones keep the fallback. */
const isSupported = isServer || CSS.supports('(color: light-dark(red, red)) and selector(:state(ready))');

// A second script on the page, of this or another version, leaves the first one's element alone.
if (isSupported && !customElements.get(tagName)) {
  customElements.define(tagName, MetropolisCall);
}
