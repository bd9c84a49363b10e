import { declarationsOf, type Settings } from '../settings.js';
import { callUrl, type SnippetContext } from './recipe.js';

/** A start tag. Where it is long, each attribute has a line of its own; one with an empty value is a name alone. */
export function tag(name: string, attributes: readonly (readonly [string, string])[]): string {
  const written = attributes.map(([key, value]) => (value ? `${key}="${escapeAttribute(value)}"` : key));
  const line = [name, ...written].join(' ');
  return line.length < 90 ? `<${line}>` : `<${[name, ...written].join('\n  ')}\n>`;
}

/** The attributes as they are set, the source always among them: nobody has to know where it would be looked for. */
export function attributesOf(
  settings: Settings,
  context: SnippetContext,
): readonly (readonly [string, string])[] {
  return Object.entries({ ...settings.attributes, src: callUrl(settings, context) }).sort(srcFirst);
}

/** The tag that loads the script file, checked against its hash. From another host that takes CORS (SRI §3.5). */
export function scriptTag(
  context: SnippetContext,
  data: readonly (readonly [string, string])[] = [],
): string {
  const attributes = [
    ['async', ''],
    ['src', `${context.files}metropolis-call.js`],
    ['integrity', context.integrity],
    ['crossorigin', 'anonymous'],
  ] as const;
  return `${tag('script', [...attributes, ...data])}</script>`;
}

export function link({ link: { href, text } }: SnippetContext): string {
  return `<a href="${escapeAttribute(href)}">${escapeText(text)}</a>`;
}

/** The custom properties as a style sheet. */
export function styleSheet({ properties }: Settings): string {
  const lines = declarationsOf(properties).map(([name, value]) => `  ${name}: ${value};\n`);
  return lines.length ? `metropolis-call {\n${lines.join('')}}` : '';
}

/** The same as an element, with a line break at its end; nothing where nothing is set. */
export function styleElement(settings: Settings): string {
  const css = styleSheet(settings);
  return css && `<style>\n${css}\n</style>\n`;
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export function escapeAttribute(value: string): string {
  return escapeText(value).replaceAll('"', '&quot;');
}

/** JSON that may stand in a script element: nothing in it can end that, or begin a comment. */
export function dataScript(value: unknown): string {
  const json = JSON.stringify(value).replaceAll('<', '\\u003c');
  return `<script type="application/json">${json}</script>`;
}

function srcFirst([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return Number(b === 'src') - Number(a === 'src');
}
