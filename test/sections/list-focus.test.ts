import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { createEndpoint, type Endpoint } from '../support/endpoint.js';
import { namesIn } from '../support/list.js';
import { demoCall, openList, readyWidget, shadowOf, textOf } from '../support/widget.js';

describe('The focus in the list of signatories', () => {
  it('stays on an entry when another one is added before it', async () => {
    const { widget, update } = await openListOf('Berlin', 'Cairo');
    linkTo(widget, 'Cairo').focus();
    await update('Athens', 'Berlin', 'Cairo');
    expect(namesIn(widget)).to.deep.equal(['Athens', 'Berlin', 'Cairo']);
    expect(focusedText(widget)).to.equal('Cairo');
  });

  it('stays on an entry when another one is withdrawn before it', async () => {
    const { widget, update } = await openListOf('Athens', 'Berlin', 'Cairo');
    linkTo(widget, 'Cairo').focus();
    await update('Berlin', 'Cairo');
    expect(focusedText(widget)).to.equal('Cairo');
  });

  it('moves to the card when its entry is withdrawn', async () => {
    const { widget, update } = await openListOf('Athens', 'Berlin', 'Cairo');
    linkTo(widget, 'Berlin').focus();
    await update('Athens', 'Cairo');
    expect(namesIn(widget)).to.deep.equal(['Athens', 'Cairo']);
    expect(shadowOf(widget).activeElement?.getAttribute('part')).to.equal('card');
  });
});

/** A widget with an open list of linked signatories, and a function that changes the list. */
async function openListOf(
  ...names: string[]
): Promise<{ widget: MetropolisCall; update: (...names: string[]) => Promise<void> }> {
  const endpoint = await createEndpoint(callSignedBy(names));
  const widget = await openList(await readyWidget(endpoint.url));
  return { widget, update: (...changed) => change(widget, endpoint, changed) };
}

async function change(widget: MetropolisCall, endpoint: Endpoint, names: string[]): Promise<void> {
  await endpoint.answer(callSignedBy(names));
  await widget.reload();
  await widget.updateComplete;
  // The focus moves after the update.
  await Promise.resolve();
}

function callSignedBy(names: readonly string[]): { json: unknown } {
  const signatories = names.map(name => ({ id: name, name, url: `https://example.org/${name}` }));
  return { json: { ...demoCall, signatories } };
}

function linkTo(widget: MetropolisCall, name: string): HTMLAnchorElement {
  const links = [...shadowOf(widget).querySelectorAll<HTMLAnchorElement>('[part=signatory] a')];
  const link = links.find(({ textContent }) => textContent.trim() === name);
  if (!link) {
    throw new Error(`There is no link to ${name}.`);
  }
  return link;
}

function focusedText(widget: MetropolisCall): string {
  const { activeElement } = shadowOf(widget);
  return activeElement ? textOf(activeElement) : '';
}
