import { escapeHtml, tag } from './html.js';
import { callUrl, type RecipeWriter, type SnippetContext } from './recipe.js';

/**
 * A picture of the count that links to the call, for fields that show code as text. It is one of the files that
 * `metropolis-call publish` writes beside the call's JSON. The wikis take no SVG; elsewhere it has the right size without a
 * `width`. Markdown and MediaWiki read character references in URLs.
 */
export const badge: RecipeWriter = (settings, context) => {
  const { badgeText: text } = context;
  const folder = new URL(`badges/${context.language}/`, callUrl(settings, context)).href;
  const svg = `${folder}count.svg`;
  const [href, png] = [context.link.href, `${folder}count.png`].map(encodeTildes) as [string, string];
  return [
    { name: 'badge-html', code: htmlBadge(svg, context) },
    { name: 'markdown', code: `[![${text}](<${escapeHtml(encodeTildes(svg))}>)](<${escapeHtml(href)}>)` },
    { name: 'mediawiki', code: `[${escapeHtml(href)} ${escapeHtml(png)}]` },
    { name: 'dokuwiki', code: `[[${href}|{{${png}|${text}}}]]` },
  ];
};

function htmlBadge(src: string, { link, badgeText }: SnippetContext): string {
  return `${tag('a', { href: link.href })}${tag('img', { src, alt: badgeText })}</a>`;
}

/** MediaWiki replaces three tildes by the author's name. */
function encodeTildes(url: string): string {
  return url.replaceAll('~', '%7E');
}
