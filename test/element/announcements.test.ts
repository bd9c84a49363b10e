import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { createEndpoint, type Endpoint } from '../support/endpoint.js';
import { recordWarnings } from '../support/warnings.js';
import { demoCall, partOf, readyWidget, shadowOf, textOf, untilState } from '../support/widget.js';

describe('The announcements of a widget', () => {
  recordWarnings();

  it('do not mention the first call', async () => {
    const { widget } = await liveWidget();
    expect(announced(widget)).to.deep.equal([]);
  });

  it('tell a change of the count once, in words', async () => {
    const { widget, endpoint } = await liveWidget();
    const said = new Set<string>();
    const observer = new MutationObserver(() => said.add(announced(widget).join()));
    observer.observe(shadowOf(widget), { subtree: true, childList: true, characterData: true });
    await count(14, endpoint, widget);
    observer.disconnect();
    expect([...said]).to.deep.equal(['14 institutions have signed']);
  });

  it('tell each change', async () => {
    const { widget, endpoint } = await liveWidget();
    await count(14, endpoint, widget);
    await count(15, endpoint, widget);
    expect(announced(widget)).to.deep.equal(['15 institutions have signed']);
  });

  it('do not mention a change of the texts alone', async () => {
    const { widget, endpoint } = await liveWidget();
    await endpoint.answer({ json: { ...demoCall, title: 'Renamed' } });
    await widget.reload();
    await widget.updateComplete;
    expect(announced(widget)).to.deep.equal([]);
  });

  it('are polite', async () => {
    const { widget } = await liveWidget();
    const regions = liveRegions(widget);
    expect(regions).to.include(partOf(widget, 'status'));
    for (const region of regions) {
      expect(region.getAttribute('aria-live') ?? 'polite').to.equal('polite');
      expect(region.role ?? region.getAttribute('role')).to.equal('status');
    }
  });

  it('are made in a live region that existed before', async () => {
    const { widget, endpoint } = await liveWidget();
    const before = liveRegions(widget);
    await count(14, endpoint, widget);
    await endpoint.answer({ status: 500 });
    await widget.reload();
    await untilState(widget, 'stale');
    expect(liveRegions(widget)).to.deep.equal(before);
    expect(announced(widget).join()).to.include('could not be loaded');
  });

  it('are invisible', async () => {
    const { widget, endpoint } = await liveWidget();
    await count(14, endpoint, widget);
    const region = liveRegions(widget).find(candidate => textOf(candidate).startsWith('14'));
    region?.scrollIntoView();
    const { x = 0, y = 0, width = 0, height = 0 } = region?.getBoundingClientRect() ?? {};
    expect(shadowOf(widget).elementFromPoint(x + width / 2, y + height / 2)).not.to.equal(region);
  });
});

describe('A change of the count', () => {
  it('animates the figure, except under reduced motion', async () => {
    const { widget, endpoint } = await liveWidget();
    const moves = () => partOf(widget, 'count-value').getAnimations().length;
    expect(moves()).to.equal(0);
    await count(14, endpoint, widget);
    await widget.updateComplete;
    expect(moves()).to.equal(matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1);
  });

  it('animates the figure also when the count becomes 0', async () => {
    const { widget, endpoint } = await liveWidget();
    await endpoint.answer({ json: { ...demoCall, signatories: [] } });
    await widget.reload();
    await widget.updateComplete;
    expect(partOf(widget, 'count-value').getAnimations()).to.have.length(
      matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1,
    );
  });
});

describe('A check without a change', () => {
  it('renders nothing and changes nothing in the page', async () => {
    const { widget, endpoint } = await liveWidget();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver(records => changes.push(...records));
    observer.observe(shadowOf(widget), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    let renders = 0;
    widget.addController({ hostUpdated: () => (renders += 1) });
    await widget.reload();
    await widget.reload();
    await widget.updateComplete;
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(changes).to.deep.equal([]);
    expect(renders).to.equal(0);
    expect(await endpoint.log()).to.have.length(3);
  });
});

async function liveWidget(): Promise<{ widget: MetropolisCall; endpoint: Endpoint }> {
  const endpoint = await createEndpoint({ json: demoCall, etag: true });
  return { endpoint, widget: await readyWidget(endpoint.url, 'refresh="0"') };
}

async function count(signatoryCount: number, endpoint: Endpoint, widget: MetropolisCall): Promise<void> {
  await endpoint.answer({ json: { ...demoCall, signatoryCount }, etag: true });
  await widget.reload();
  await widget.updateComplete;
}

function liveRegions(widget: MetropolisCall): Element[] {
  return [...shadowOf(widget).querySelectorAll('[role=status], [role=alert], [aria-live], output')];
}

function announced(widget: MetropolisCall): string[] {
  return liveRegions(widget).map(textOf).filter(Boolean);
}
