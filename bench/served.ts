import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { call } from './sample.js';

/**
 * The widget as a server renders it: the element with a declarative shadow root, in which are its styles and the call. The
 * browser paints it before any script runs.
 */
export async function servedWidget(): Promise<string> {
  const built = new URL('../dist/define.js', import.meta.url).href;
  await import(built);
  const data = JSON.parse(call) as unknown;
  const rendered = collectResultSync(
    render(html`<metropolis-call lang="en" src="/call.json" .call=${data}></metropolis-call>`),
  );
  // This attribute was never standard; only Chrome had it.
  return rendered.replace('shadowroot="open" ', '');
}
