import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import type { PieceName, RecipeId } from '../../../demo/recipes/recipe.js';
import { arbitraryGiven, expectedAttributes, forAll, piecesOf } from './arbitrary-recipe.js';
import { outlineOf } from './outline.js';

const markdown = new MarkdownIt({ html: true, linkify: true, typographer: true });

const pages: readonly (readonly [RecipeId, PieceName])[] = [
  ['script', 'page'],
  ['element', 'page'],
  ['iframe', 'page'],
  ['wordpress', 'script-tag'],
  ['drupal', 'page'],
  ['typo3', 'page'],
  ['single-page', 'head'],
  ['single-page', 'element'],
];

void describe('Markdown', () => {
  for (const [id, name] of pages) {
    void it(`keeps the HTML of ${id} (${name}) as it is`, async () => {
      await forAll(async given => {
        const html = (await piecesOf(id, given))[name];
        if (html !== undefined) {
          const rendered = markdown.render(`Before.\n\n${html}\n\nAfter.\n`);
          assert.equal(rendered, `<p>Before.</p>\n${html}\n<p>After.</p>\n`);
        }
      });
    });
  }

  void it('keeps the HTML of badge in a paragraph', async () => {
    await forAll(async given => {
      const html = (await piecesOf('badge', given))['badge-html'] ?? '';
      assert.equal(markdown.render(html), `<p>${html}</p>\n`);
    });
  });

  void it('makes a linked picture of the badge', async () => {
    await forAll(async given => {
      const { outline } = outlineOf(markdown.render((await piecesOf('badge', given)).markdown ?? ''));
      const { link, badgeText } = given.context;
      const src = new URL('badges/en/count.svg', expectedAttributes(given)['src']).href;
      const image = { name: 'img', attributes: { src: encoded(src), alt: badgeText }, children: [] };
      const anchor = { name: 'a', attributes: { href: encoded(link.href) }, children: [image] };
      assert.deepEqual(outline, [{ name: 'p', attributes: {}, children: [anchor] }]);
    });
  });
});

void describe('The cases of the Markdown test', () => {
  void it('include a language, a layout and data of the call', () => {
    const samples = fc.sample(arbitraryGiven, 200);
    assert.ok(
      samples.some(
        ({ settings: { attributes }, context }) =>
          attributes.lang && attributes.layout && context.inlineCall !== undefined,
      ),
    );
  });
});

/** Tildes are encoded for MediaWiki. A percent sign that begins no code is encoded by Markdown. */
function encoded(url: string): string {
  return url.replaceAll('~', '%7E').replaceAll(/%(?![\da-f]{2})/gi, '%25');
}
