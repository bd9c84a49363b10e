import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../../src/element/metropolis-call.js';
import { createEndpointAt, type Endpoint } from '../../support/endpoint.js';
import { partOf, partsOf, shadowOf, until, widgetShowing } from '../../support/widget.js';

const berlin = at('berlin', 52.5, 13.4, '2026-05-01');
const montreal = at('montreal', 45.5, -73.6);
const bogota = at('bogota', 4.7, -74.1, '2026-06-01');

describe('The map', () => {
  it('has a dot for each place of a signatory', async () => {
    const neighbour = { ...berlin, id: 'neighbour' };
    const nowhere = { id: 'nowhere', name: 'Nowhere' };
    const widget = await mapOf([berlin, neighbour, montreal, nowhere]);
    expect(dotsIn(widget, 'path:not([class])')).to.deep.equal(['13.4 -52.5', '-73.6 -45.5']);
    expect(partOf(widget, 'map').getAttribute('aria-label')).to.equal('Map: signatories in 2 places');
  });

  it('marks the newest signatory and the highlighted one in different ways', async () => {
    const widget = await mapOf([berlin, montreal, bogota], 'highlight="montreal"');
    expect(dotsIn(widget, '.newest')).to.deep.equal(['-74.1 -4.7']);
    expect(dotsIn(widget, '.mark')).to.deep.equal(['-73.6 -45.5']);
    const [newest, marked] = ['.newest', '.mark'].map(mark => strokeOf(widget, mark));
    expect(newest).not.to.equal(marked);
  });

  it('shows a place beyond the Bering Strait at its right edge, beside Siberia', async () => {
    const widget = await mapOf([at('adak', 51.9, -176.6)]);
    expect(dotsIn(widget, 'path:not([class])')).to.deep.equal(['183.4 -51.9']);
  });

  it('is not shown if no place is known', async () => {
    const widget = await mapOf([{ id: 'nowhere', name: 'Nowhere' }]);
    expect(partsOf(widget, 'map')).to.deep.equal([]);
  });

  it('is not mirrored in a language that is written from right to left', async () => {
    const widget = await widgetShowing({ signatories: [berlin] });
    widget.lang = 'ar';
    await until(widget, () => !!shadowOf(widget).querySelector('[dir=rtl]'));
    Object.assign(widget, { files: folderOf(await outlineFile()), sections: 'map' });
    await until(widget, () => !!landOf(widget));
    const matrix = partOf(widget, 'map').querySelector('path')?.getScreenCTM();
    expect(matrix?.a).to.be.greaterThan(0);
  });

  it('alone asks for the outline of the continents', async () => {
    const outline = await outlineFile();
    const files = `files="${folderOf(outline)}"`;
    await widgetShowing({ signatories: [berlin] }, files);
    expect(await outline.log()).to.deep.equal([]);
    const widget = await widgetShowing({ signatories: [berlin] }, `sections="map" ${files}`);
    await until(widget, () => landOf(widget) === 'M0 0l1 1z');
    expect(await outline.log()).to.have.length(1);
  });
});

interface Place {
  readonly id: string;
  readonly name: string;
  readonly joined: string | undefined;
  readonly location: { readonly latitude: number; readonly longitude: number };
}

function at(id: string, latitude: number, longitude: number, joined?: string): Place {
  return { id, name: id, joined, location: { latitude, longitude } };
}

async function mapOf(signatories: readonly object[], attributes = ''): Promise<MetropolisCall> {
  const files = folderOf(await outlineFile());
  const widget = await widgetShowing({ signatories }, `sections="map" files="${files}" ${attributes}`);
  await until(widget, () => partsOf(widget, 'map').every(() => landOf(widget)));
  return widget;
}

function outlineFile(): Promise<Endpoint> {
  return createEndpointAt(`${crypto.randomUUID()}/land.json`, { json: 'M0 0l1 1z' });
}

function folderOf(file: Endpoint): string {
  return file.url.replace('land.json', '');
}

/** The dots of a path, as "longitude latitude", north up. */
function dotsIn(widget: MetropolisCall, selector: string): string[] {
  const path = partOf(widget, 'map').querySelector(selector)?.getAttribute('d') ?? '';
  return path.split(/M|h\.01/).filter(Boolean);
}

function strokeOf(widget: MetropolisCall, selector: string): string {
  const path = shadowOf(widget).querySelector(selector) as Element;
  const { stroke, strokeWidth, opacity } = getComputedStyle(path);
  return [stroke, strokeWidth, opacity].join();
}

function landOf(widget: MetropolisCall): string {
  return shadowOf(widget).querySelector('.land')?.getAttribute('d') ?? '';
}
