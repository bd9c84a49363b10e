import type { Settings } from '../settings.js';
import { attributesOf, escapeText, link, tag } from './html.js';
import type { Place, Write } from './recipe.js';

/** A frame, with a listener that gives it the height of what is in it, and a plain link, as a frame has no fallback. */
export const iframe: Write = (settings, place) => [
  { name: 'page', code: `${frameTag(settings, place)}\n<p>${link(place)}</p>\n${listener(place)}` },
];

function frameTag(settings: Settings, place: Place): string {
  const query = new URLSearchParams(attributesOf(settings, place).map(([name, value]) => [name, value]));
  const attributes = [
    ['id', 'metropolis-call'],
    ['src', `${place.files}frame.html?${query.toString()}`],
    ['title', place.link.text],
    ['width', '100%'],
    ['height', '480'],
    ['frameborder', '0'],
    ['loading', 'lazy'],
  ] as const;
  return `${tag('iframe', attributes)}</iframe>`;
}

/** Only what comes from that frame, while it shows that host's page, is listened to. */
function listener(place: Place): string {
  const { origin } = new URL(place.files);
  return `<script>
  addEventListener('message', event => {
    const frame = document.getElementById('metropolis-call');
    if (event.origin !== ${JSON.stringify(escapeText(origin))} || event.source !== frame.contentWindow) {
      return;
    }
    if (event.data?.type === 'metropolis-call-height') {
      frame.height = Number(event.data.height);
    }
  });
</script>`;
}
