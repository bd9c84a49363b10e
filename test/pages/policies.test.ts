import { expect } from '@open-wc/testing';
import { scriptUrl, widgetOf } from '../support/host-page.js';
import { openPage } from '../support/page.js';
import { partOf, partText, untilState } from '../support/widget.js';

/** What the README says a page needs, and not a word more. */
const policy = [
  "default-src 'none'",
  `script-src ${location.origin}`,
  `connect-src ${location.origin}`,
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

describe('Under a strict Content Security Policy, the widget', () => {
  it('looks and works as ever', async () => {
    const page = await openPage(
      `<!doctype html><html lang="en"><title>Host</title><body>
      <script async src="${scriptUrl}" data-lang="fr" data-src="/demo/call.json"></script>`,
      { headers: { 'Content-Security-Policy': policy } },
    );
    const widget = await untilState(widgetOf(page), 'ready');
    expect(partText(widget, 'count')).to.equal('13 institutions ont signé');
    expect(getComputedStyle(partOf(widget, 'join')).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
  });
});
