import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import { createEndpoint, crossOrigin } from '../support/endpoint.js';
import { scriptUrl } from '../support/host-page.js';
import { demoCall } from '../support/widget.js';

interface Outcome {
  readonly state: 'ready' | 'failed';
  /** The visible text of the widget, its fallback included. */
  readonly text: string;
  /** Its console output. */
  readonly output: readonly string[];
}

const frenchTitle = 'Appel à repenser nos espaces métropolitains';

describe('On a page opened from the disk, a widget', () => {
  it('shows a call from a server that allows other origins, in French if the script is from such a server, too', async () => {
    const { crossOriginUrl } = await createEndpoint({ json: demoCall, cors: true });
    const { state, text, output } = await openFromDisk(crossOrigin + scriptUrl, crossOriginUrl);
    expect(state).to.equal('ready');
    expect(text).to.include(frenchTitle).and.to.include('institutions ont signé');
    expect(output).to.deep.equal([]);
  });

  it('has an English interface if the script is from the disk, and says why', async () => {
    const { crossOriginUrl } = await createEndpoint({ json: demoCall, cors: true });
    const { state, text, output } = await openFromDisk('metropolis-call.js', crossOriginUrl);
    expect(state).to.equal('ready');
    expect(text).to.include(frenchTitle).and.to.include('institutions have signed');
    expect(output).to.have.length(1);
    expect(output[0]).to.include('locales/fr.json');
  });

  it('shows its fallback if the call is from the disk, which no script may read, and says why', async () => {
    const { state, text, output } = await openFromDisk(crossOrigin + scriptUrl, 'call.json');
    expect(state).to.equal('failed');
    expect(text).to.include('Secours');
    expect(output).to.have.length(1);
    expect(output[0]).to.include('call.json');
  });
});

function openFromDisk(script: string, src: string): Promise<Outcome> {
  const page = `<!doctype html>
    <html lang="fr">
      <meta charset="utf-8">
      <title>From the disk</title>
      <metropolis-call src="${src}"><p>Secours</p></metropolis-call>
      <script>${tell}</script>
      <script async src="${script}"></script>
    </html>`;
  return executeServerCommand('file-page', { 'page.html': page, 'call.json': JSON.stringify(demoCall) });
}

/** Leaves the outcome as a promise, for the plugin that opens the page. */
const tell = `
  const output = [];
  console.warn = text => output.push(text);
  const widget = document.querySelector('metropolis-call');
  const stateNow = () => ['ready', 'failed'].find(state => widget.matches(':state(' + state + ')'));
  var outcome = customElements.whenDefined('metropolis-call').then(() => new Promise(resolve => {
    const look = () => {
      if (stateNow()) {
        const text = widget.shadowRoot.querySelector('section').innerText + widget.innerText;
        resolve({ state: stateNow(), text, output });
      }
    };
    new MutationObserver(look).observe(widget.shadowRoot, { childList: true, subtree: true });
    look();
  }));`;
