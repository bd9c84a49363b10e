import { html, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import type { PageLanguage } from '../language/page-language.js';
import { pageAddress } from '../pages/call/card.js';
import { previewSize } from '../pictures/preview.js';
import { paths } from '../site/paths.js';
import { addressOf, type Site } from '../site/site.js';

/** The size of the frame in pixels. The frame sends its real height to the page around it. */
const size = { width: 600, height: 700 };

/** The oEmbed 1.0 response: what another page shows where somebody pastes the address of the call. */
export function oembedFor(site: Site, language: PageLanguage): string {
  const { organizer } = site.call;
  const oembed = {
    type: 'rich',
    version: '1.0',
    title: language.pick(site.call.title).value,
    provider_name: organizer && language.name(organizer).value,
    provider_url: organizer?.url,
    cache_age: 3600,
    thumbnail_url: addressOf(site, paths.preview(language)),
    thumbnail_width: previewSize.width,
    thumbnail_height: previewSize.height,
    html: frameHtml(site, language),
    ...size,
  };
  return `${JSON.stringify(oembed, null, 2)}\n`;
}

/** The HTML that WordPress expects: a quotation with a link, shown until the frame has loaded, and the frame. */
function frameHtml(site: Site, language: PageLanguage): string {
  const title = language.pick(site.call.title).value;
  const page = pageAddress(site, language);
  const frame = addressOf(site, `${paths.release(site.release.version)}frame.html`);
  const address = `${frame}?lang=${encodeURIComponent(language.tag)}`;
  // Blanks between the elements would be part of the HTML.
  // prettier-ignore
  const view = html`<blockquote><a href=${page}>${title}</a></blockquote><iframe src=${address} title=${title} width=${size.width} height=${size.height} frameborder="0" scrolling="auto"></iframe>`;
  return collectResultSync(render(view));
}
