import type { Settings } from '../settings.js';
import { attributesOf, link, tag } from './html.js';
import { callUrl, type Place, type Write } from './recipe.js';

/** A frame, with a listener that gives it the height of what is in it, and a plain link, as a frame has no fallback. */
export const iframe: Write = (settings, place) => [
  { name: 'page', code: `${listener}\n${frameTag(settings, place)}\n<p>${link(place)}</p>` },
];

/** A frame takes no call from another host, which could be anybody's: it then shows the one beside its files. */
function isCallInFrame(settings: Settings, place: Place): boolean {
  return new URL(callUrl(settings, place)).origin === new URL(place.files).origin;
}

/** Of no style, which a policy may forbid. */
function frameTag(settings: Settings, place: Place): string {
  const isOwn = isCallInFrame(settings, place);
  const asked = attributesOf(settings, place).filter(([name]) => name !== 'src' || isOwn);
  const query = new URLSearchParams(asked.map(([name, value]) => [name, value])).toString();
  const attributes = [
    ['src', `${place.files}frame.html${query && `?${query}`}`],
    ['title', place.link.text],
    ['width', '100%'],
    ['height', '480'],
    ['frameborder', '0'],
    ['loading', 'lazy'],
  ] as const;
  return `${tag('iframe', attributes)}</iframe>`;
}

/** Only a frame of that page, while it shows that host's, is listened to. */
const listener = `<script>
  addEventListener('message', ({ data, origin, source }) => {
    for (const frame of document.querySelectorAll('iframe[src*="/frame.html"]')) {
      const isFrame = source === frame.contentWindow && origin === new URL(frame.src).origin;
      if (isFrame && data.type === 'metropolis-call-height') {
        frame.height = data.height;
      }
    }
  });
</script>`;
