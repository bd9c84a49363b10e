import { MetropolisCall } from './metropolis-call.js';
import { report } from './report.js';
import { isServer } from './server.js';

const tagName = 'metropolis-call';

/** What the styles and states stand on: Chrome and Edge 125, Firefox 126, Safari 17.5. Older ones keep the fallback. */
const isSupported = isServer || CSS.supports('(color: light-dark(red, red)) and selector(:state(ready))');

const first = customElements.get(tagName) as Partial<typeof MetropolisCall> | undefined;

// A second script on the page, of this or another version, leaves the first one's element alone.
if (isSupported && !first) {
  customElements.define(tagName, MetropolisCall);
}
if (first && first.version !== MetropolisCall.version) {
  report(
    `is defined already, with version ${first.version}; this is ${MetropolisCall.version}: load one of them`,
  );
}
