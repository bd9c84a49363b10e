import { tag } from './html.js';
import type { RecipeWriter } from './recipe.js';
import { fileScript, link, widgetAttributes } from './widget-html.js';

/**
 * A frame, a link, and a script that fits the frame's height. Themes give a bare iframe sizes of their own, hence the
 * `div`. The script comes last: where a system removes scripts, nothing of it stays as text.
 */
export const iframe: RecipeWriter = (settings, context) => [
  {
    name: 'page',
    code: [
      frameHtml(widgetAttributes(settings, context), context.files, context.link.text),
      `<p>${link(context)}</p>`,
      fileScript('frame-height.js', context),
    ].join('\n'),
  },
];

/** The frame with the widget. No `style`: a policy may forbid it. No `allow`: browsers log what they do not know. */
export function frameHtml(widget: Readonly<Record<string, string>>, files: string, title: string): string {
  const start = tag('iframe', {
    src: `${files}frame.html?${new URLSearchParams(widget).toString()}`,
    title,
    width: '100%',
    height: '480',
    frameborder: '0',
    loading: 'lazy',
  });
  return `<div>${start}</iframe></div>`;
}

/** Whether the frame shows the call. It accepts no call of another host, so that nobody shows theirs in its name. */
export function canFrameShow(call: string, files: string): boolean {
  return new URL(call).origin === new URL(files).origin;
}
