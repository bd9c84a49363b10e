import fc from 'fast-check';
import { linkOf } from '../../../demo/call-source.js';
import { readState } from '../../../demo/page-state.js';
import { callUrl, type Piece, type PieceName, type SnippetContext } from '../../../demo/recipes/recipe.js';
import type { RecipeId } from '../../../demo/recipes/recipe.js';
import { writeRecipe } from '../../../demo/recipes/write-recipe.js';
import type { Settings } from '../../../demo/settings.js';
import { readCall } from '../../../src/call/read-call.js';

// The policies have hashes only in a secure context.
Object.assign(globalThis, { isSecureContext: true });

/** What a crafted link and an untrusted call can bring into a recipe, after the demo's own readers. */
export interface Given {
  readonly settings: Settings;
  readonly context: SnippetContext;
}

/** Text with a meaning in one of the languages of the recipes. */
const hostileParts = [
  '"',
  "'",
  '`',
  '\\',
  '\\"',
  "\\'",
  '<',
  '>',
  '&',
  '&amp;',
  '&#123;',
  '</script>',
  '</style>',
  '</metropolis-call>',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  ']]>',
  '{{ 7 * 7 }}',
  '{% if x %}',
  '{# x #}',
  '{',
  '}',
  '{$constant}',
  '${x}',
  '[gallery]',
  '[/gallery]',
  '[',
  ']',
  '(',
  ')',
  '|',
  '~~~~',
  "'''",
  '<?php exit; ?>',
  '?>',
  'HTML;',
  '/*',
  '*/',
  '// ',
  '# ',
  ': ',
  '- ',
  '\n',
  '\r\n',
  '\n\n',
  '\t',
  '\0',
  '\u2028',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ud800',
  'é',
  '北京',
  '🙂',
  ' refresh="30"',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...hostileParts), fc.string({ unit: 'grapheme', maxLength: 5 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map(parts => parts.join(''));

const address = fc.oneof(
  fc.constantFrom('https://example.org/call.json', 'http://[::1]:8080/a/call.json'),
  hostile.map(text => `https://example.org/${text}`),
  hostile.map(text => `https://example.org/call.json?${text}`),
  hostile.map(text => `https://example.org/call.json#${text}`),
  hostile.map(text => `https://${text}.example/call.json`),
  hostile.map(text => `https://${text}@example.org/`),
  hostile,
);

const params = fc.record(
  {
    src: address,
    files: address,
    folder: address,
    highlight: fc.oneof(fc.constant('montreal'), hostile),
    lang: fc.constantFrom('es', 'zh-Hans', 'fr"><script>'),
    layout: fc.constantFrom('banner', 'button', 'poster'),
    theme: fc.constantFrom('dark', "light'"),
    sections: fc.constantFrom('count join', 'join"'),
    'heading-level': fc.constantFrom('3', '7', '3}'),
    refresh: fc.constantFrom('0', '30', '30}'),
    accent: fc.constantFrom('#aa0000', 'red;}'),
    radius: fc.constantFrom('1em', '1em;}'),
    'font-family': fc.oneof(fc.constant('"Courier New", serif'), hostile),
  },
  { requiredKeys: [] },
);

const call = fc
  .record({
    title: hostile,
    join: fc.oneof(
      fc.record({ url: address }),
      fc.record({ email: hostile.map(text => `${text}@example.org`) }),
    ),
  })
  .map(({ title, join }) => readCall({ version: 1, id: 'x', title, summary: 'x', join, signatories: [] }));

const json = fc.option(
  fc.dictionary(hostile, fc.oneof(hostile, fc.array(fc.oneof(hostile, fc.boolean()), { maxLength: 3 })), {
    maxKeys: 3,
  }),
  { nil: undefined },
);

/** Settings and a context with hostile values wherever they can come from outside. */
export const arbitraryGiven: fc.Arbitrary<Given> = fc
  .record({ params, call, json })
  .map(({ params, call, json }) => {
    const { settings, folder } = readState(new URLSearchParams(params));
    const context: SnippetContext = {
      folder: folder ?? 'https://example.org/metropolis-call@1.2.3/',
      isOwnFolder: folder !== undefined,
      call: 'https://example.org/call.json',
      version: '1.2.3',
      integrity: { 'metropolis-call.js': 'sha384-AAAA', 'frame-height.js': 'sha384-BBBB' },
      link: linkOf('call' in call ? call.call : undefined, 'en'),
      language: 'en',
      badgeText: 'Metropolis call, number of signatories',
      ...(json && { inlineCall: json }),
    };
    return { settings, context };
  });

/** The attributes that the widget should get. */
export function expectedAttributes({ settings, context }: Given): Record<string, string> {
  return { src: callUrl(settings, context), ...settings.attributes };
}

/** The pieces of a recipe by their names. */
export async function piecesOf(
  id: RecipeId,
  { settings, context }: Given,
): Promise<Readonly<Partial<Record<PieceName, string>>>> {
  const { pieces } = await writeRecipe(id, settings, context);
  return Object.fromEntries(pieces.map(({ name, code }: Piece) => [name, code]));
}

/** Tests a property with many given settings and calls. */
export function forAll(test: (given: Given) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(arbitraryGiven, test), { numRuns: 200 });
}
