import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { omit } from '../../../demo/recipes/omit.js';
import type { RecipeId, PieceName } from '../../../demo/recipes/recipe.js';
import { styleSheet } from '../../../demo/recipes/widget-html.js';
import { expectedAttributes, forAll, type Given, piecesOf } from './arbitrary-recipe.js';
import { type Outline, outlineOf } from './outline.js';

const noptimize = { comment: 'noptimize' };
const endNoptimize = { comment: '/noptimize' };
const unoptimized = { 'data-no-optimize': '1', 'data-no-defer': '1' };

const expected: readonly (readonly [RecipeId, PieceName, (given: Given) => Outline])[] = [
  ['script', 'page', given => [...styleOf(given), ...widgetScriptOf(given)]],
  ['element', 'page', given => [...styleOf(given), elementOf(given), scriptOf(given)]],
  ['drupal', 'page', given => [...styleOf(given), elementOf(given), scriptOf(given)]],
  ['typo3', 'page', given => [...styleOf(given), elementOf(given), scriptOf(given)]],
  ['single-page', 'head', given => [...styleOf(given), scriptOf(given)]],
  ['single-page', 'element', given => [elementOf(given)]],
  [
    'wordpress',
    'script-tag',
    given => [...styleOf(given), noptimize, ...widgetScriptOf(given, unoptimized), endNoptimize],
  ],
];

void describe('HTML from hostile settings and calls', () => {
  for (const [id, name, outline] of expected) {
    void it(`is what ${id} (${name}) should be, and nothing else`, async () => {
      await forAll(async given => {
        const html = (await piecesOf(id, given))[name] ?? '';
        assert.deepEqual(outlineOf(html), { outline: outline(given), errors: [] });
      });
    });
  }

  void it('is a frame, a link and a script for iframe, or nothing if the frame would not show the call', async () => {
    await forAll(async given => {
      const { page } = await piecesOf('iframe', given);
      const query = omit(expectedAttributes(given), 'files');
      const { isOwnFolder, call } = given.context;
      assert.equal(page === undefined, !isOwnFolder && query['src'] !== call);
      if (page !== undefined) {
        const { outline, errors } = outlineOf(page);
        assert.deepEqual(errors, []);
        const [div, paragraph, script] = outline;
        const [frame] = typeof div === 'object' && 'children' in div ? div.children : [];
        assert.ok(typeof frame === 'object' && 'attributes' in frame && frame.name === 'iframe');
        const { searchParams } = new URL(frame.attributes['src'] ?? '');
        assert.deepEqual(Object.fromEntries(searchParams), query);
        assert.equal(frame.attributes['title'], given.context.link.text);
        assert.deepEqual(paragraph, { name: 'p', attributes: {}, children: [linkOf(given)] });
        assert.deepEqual(script, scriptOf(given, {}, 'frame-height.js'));
        assert.equal(outline.length, 3);
      }
    });
  });

  void it('lists a call that is not in the folder of the iframe, for its frame.html', async () => {
    await forAll(async given => {
      const { 'frame-sources': line } = await piecesOf('iframe', given);
      const { folder, isOwnFolder } = given.context;
      const content = expectedAttributes(given)['src'] ?? '';
      const meta = { name: 'meta', attributes: { name: 'metropolis-call-sources', content }, children: [] };
      assert.equal(line !== undefined, isOwnFolder && content !== `${folder}call.json`);
      assert.deepEqual(outlineOf(line ?? ''), { outline: line ? [meta] : [], errors: [] });
      assert.doesNotMatch(content, /\s/);
    });
  });

  void it('is a linked picture for badge', async () => {
    await forAll(async given => {
      const { outline, errors } = outlineOf((await piecesOf('badge', given))['badge-html'] ?? '');
      const src = new URL('badges/en/count.svg', expectedAttributes(given)['src']).href;
      const image = {
        name: 'img',
        attributes: { src, alt: given.context.badgeText },
        children: [],
      };
      assert.deepEqual(
        { outline, errors },
        { outline: [{ ...linkOf(given), children: [image] }], errors: [] },
      );
    });
  });

  void it('has no shortcode in the script tag for WordPress', async () => {
    await forAll(async given => {
      const { 'script-tag': html = '' } = await piecesOf('wordpress', given);
      assert.doesNotMatch(html, /\[/);
    });
  });
});

function styleOf({ settings }: Given): Outline {
  const css = styleSheet(settings);
  return css ? [{ name: 'style', attributes: {}, children: [`\n${css}\n`] }] : [];
}

function linkOf({ context: { link } }: Given): Outline[number] & object {
  return { name: 'a', attributes: { href: link.href }, children: link.text ? [link.text] : [] };
}

function elementOf(given: Given): Outline[number] {
  const { inlineCall } = given.context;
  const data = {
    name: 'script',
    attributes: { type: 'application/json' },
    children: [JSON.stringify(inlineCall)],
  };
  return {
    name: 'metropolis-call',
    attributes: expectedAttributes(given),
    children: [linkOf(given), ...(inlineCall === undefined ? [] : [data])],
  };
}

function widgetScriptOf(given: Given, more: Record<string, string> = {}): Outline {
  const { src = '', ...others } = expectedAttributes(given);
  const data = Object.entries(others).map(([name, value]) => [`data-${name}`, value] as const);
  const script = scriptOf(given, { ...more, 'data-call': src, ...Object.fromEntries(data) });
  return [script, { name: 'noscript', attributes: {}, children: [linkOf(given)] }];
}

function scriptOf(
  { context }: Given,
  more: Record<string, string> = {},
  name = 'metropolis-call.js',
): Outline[number] {
  return {
    name: 'script',
    attributes: {
      async: '',
      src: context.folder + name,
      integrity: context.integrity[name] ?? '',
      crossorigin: 'anonymous',
      ...more,
    },
    children: [],
  };
}
