import type { Settings } from '../settings.js';
import { attributesOf, link, tag } from './html.js';
import { callUrl, type SnippetContext, type RecipeWriter } from './recipe.js';

/** A frame, with a listener that gives it the height of what is in it, and a plain link, as a frame has no fallback. */
export const iframe: RecipeWriter = (settings, context) => [
  { name: 'page', code: `${listener}\n${frameTag(settings, context)}\n<p>${link(context)}</p>` },
];

/** A frame takes no call from another host, which could be anybody's: it then shows the one beside its files. */
function isCallInFrame(settings: Settings, context: SnippetContext): boolean {
  return new URL(callUrl(settings, context)).origin === new URL(context.files).origin;
}

/** Of no style, which a policy may forbid. */
function frameTag(settings: Settings, context: SnippetContext): string {
  const isOwn = isCallInFrame(settings, context);
  const asked = attributesOf(settings, context).filter(([name]) => name !== 'src' || isOwn);
  const query = new URLSearchParams(asked.map(([name, value]) => [name, value])).toString();
  const attributes = [
    ['src', `${context.files}frame.html${query && `?${query}`}`],
    ['title', context.link.text],
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
