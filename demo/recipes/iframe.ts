import type { Settings } from '../settings.js';
import { tag } from './html.js';
import { omit } from './omit.js';
import { callUrl, type Piece, type RecipeWriter, type SnippetContext } from './recipe.js';
import { fileScript, link, widgetAttributes } from './widget-html.js';

/**
 * A frame, a link, and a script that fits the frame's height. Themes give a bare iframe sizes of their own, hence the
 * `div`. The script comes last: where a system removes scripts, nothing of it stays as text.
 */
export const iframe: RecipeWriter = (settings, context) => [
  {
    name: 'page',
    code: [
      frameHtml(widgetAttributes(settings, context), context.folder, context.link.text),
      `<p>${link(context)}</p>`,
      fileScript('frame-height.js', context),
    ].join('\n'),
  },
  ...sourcesPiece(settings, context),
];

/**
 * The frame with the widget. It finds its files by itself. No `style`: a policy may forbid it. No `allow`: browsers log
 * what they do not know.
 */
export function frameHtml(widget: Readonly<Record<string, string>>, folder: string, title: string): string {
  const query = omit(widget, 'files');
  const start = tag('iframe', {
    src: `${folder}frame.html?${new URLSearchParams(query).toString()}`,
    title,
    width: '100%',
    height: '480',
    frameborder: '0',
    loading: 'lazy',
  });
  return `<div>${start}</iframe></div>`;
}

/** Whether the frame shows the call, or can be made to. The one on this site shows the site's call alone. */
export function canFrameShow(settings: Settings, context: SnippetContext): boolean {
  return context.isOwnFolder || callUrl(settings, context) === context.call;
}

/** A frame shows only the calls that its page lists. In the editor's own folder, the editor can list another one. */
function sourcesPiece(settings: Settings, context: SnippetContext): readonly Piece[] {
  const call = callUrl(settings, context);
  return context.isOwnFolder && call !== `${context.folder}call.json`
    ? [{ name: 'frame-sources', code: tag('meta', { name: 'metropolis-call-sources', content: call }) }]
    : [];
}
