import { declarationsOf, type Settings } from '../settings.js';
import { escapeHtml, type HtmlAttributes, jsonScript, tag } from './html.js';
import { callUrl, type SnippetContext } from './recipe.js';

/** The attributes that are set, and always the source, so that the snippet works wherever its files are. */
export function widgetAttributes(settings: Settings, context: SnippetContext): Record<string, string> {
  return { src: callUrl(settings, context), ...settings.attributes };
}

/** A script of the files, with its hash. A hash needs CORS on another host (SRI §3.5), hence `crossorigin`. */
export function fileScript(
  name: string,
  context: SnippetContext,
  more: HtmlAttributes = {},
  reserved = '',
): string {
  const attributes: HtmlAttributes = {
    async: true,
    src: context.folder + name,
    integrity: context.integrity[name],
    crossorigin: 'anonymous',
    ...more,
  };
  return `${tag('script', attributes, reserved)}</script>`;
}

/** The tag that loads the script file. */
export function scriptTag(context: SnippetContext, more?: HtmlAttributes, reserved?: string): string {
  return fileScript('metropolis-call.js', context, more, reserved);
}

/** The element. Its content is a link, which stays where the widget cannot load. */
export function elementTag(settings: Settings, context: SnippetContext, reserved = ''): string {
  const { inlineCall } = context;
  const data = inlineCall === undefined ? '' : `\n  ${jsonScript(inlineCall, reserved)}`;
  const start = tag('metropolis-call', widgetAttributes(settings, context), reserved);
  return `${start}\n  ${link(context, reserved)}${data}\n</metropolis-call>`;
}

export function link({ link: { href, text } }: SnippetContext, reserved = ''): string {
  return `${tag('a', { href }, reserved)}${escapeHtml(text, reserved)}</a>`;
}

/** The custom properties as a style sheet. */
export function styleSheet({ properties }: Settings): string {
  const lines = declarationsOf(properties).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length ? `metropolis-call {\n${lines.join('')}}` : '';
}

/** The custom properties as a style element with a line break at its end, or '' without any. */
export function styleElement(settings: Settings): string {
  const css = styleSheet(settings);
  return css && `<style>\n${css}\n</style>\n`;
}
