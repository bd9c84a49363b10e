import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Signatory } from '../../call/call.js';
import type { View } from '../common/view.js';
import { newestOf } from '../signatories/newest.js';

/** A dot for each place of a signatory, on the outline of the continents. */
export function mapView(view: View): TemplateResult | typeof nothing {
  const { store, language, highlight, map } = view;
  const dots = new Set(store.all.map(dotOf).filter(Boolean));
  const label = language.msg(str`Map: signatories in ${language.number(dots.size)} places`, {
    id: 'map',
    desc: 'Describes a map; a number of places',
  });
  return dots.size
    ? html`<svg part="map" viewBox="-169 -80 360 138" role="img" aria-label=${label}>
        <path class="land" d=${map.land} />
        <path d=${[...dots].join('')} />
        <path class="newest" d=${dotOf(newestOf(store.all))} />
        <path class="mark" d=${dotOf(highlight)} />
      </svg>`
    : nothing;
}

/** A line that is so short that only its round ends are seen. */
function dotOf(signatory: Signatory | undefined): string {
  const place = signatory?.location;
  // The map begins at the Bering Strait.
  return place
    ? `M${place.longitude < -169 ? place.longitude + 360 : place.longitude} ${-place.latitude}h.01`
    : '';
}
