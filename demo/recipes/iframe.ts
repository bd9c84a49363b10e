import type { Settings } from '../settings.js';
import { tag } from './html.js';
import { callUrl, type RecipeWriter, type SnippetContext } from './recipe.js';
import { fileScript, link, widgetAttributes } from './widget-html.js';

/**
 * A frame, a link, and a script that fits the frame's height. Themes give a bare iframe sizes of their own, hence the
 * `div`. The script comes last: where a system removes scripts, nothing of it stays as text.
 */
export const iframe: RecipeWriter = (settings, context) => [
  {
    name: 'page',
    code: [
      `<div>${tag('iframe', frameAttributes(settings, context))}</iframe></div>`,
      `<p>${link(context)}</p>`,
      fileScript('frame-height.js', context),
    ].join('\n'),
  },
];

/** Whether the frame shows the call. It accepts no call of another host, so that nobody shows theirs in its name. */
export function canFrameShow(settings: Settings, context: SnippetContext): boolean {
  return new URL(callUrl(settings, context)).origin === new URL(context.files).origin;
}

/** No `style`: a policy may forbid it. No `allow`: browsers log the permissions that they do not know. */
function frameAttributes(settings: Settings, context: SnippetContext): Record<string, string> {
  const query = new URLSearchParams(widgetAttributes(settings, context));
  return {
    src: `${context.files}frame.html?${query.toString()}`,
    title: context.link.text,
    width: '100%',
    height: '480',
    frameborder: '0',
    loading: 'lazy',
  };
}
