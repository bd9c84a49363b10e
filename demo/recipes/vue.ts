import type { Settings } from '../settings.js';
import { tag } from './html.js';
import { installPiece, isNumeric, stylePieces } from './package.js';
import type { RecipeWriter, SnippetContext } from './recipe.js';
import { link, widgetAttributes } from './widget-html.js';

/** Vue reads text between `{{` and `}}` as an expression. */
const reserved = '{';

export const vue: RecipeWriter = (settings, context) => [
  installPiece(context),
  {
    name: 'component',
    code: `<script setup lang="ts">
import 'metropolis-call/define.js';
import type {} from 'metropolis-call/vue';
</script>

<template>
  ${startTag(settings, context)}
    ${link(context, reserved)}
  </metropolis-call>
</template>`,
  },
  {
    name: 'config',
    code: `// vite.config.ts
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({ template: { compilerOptions: { isCustomElement: tag => tag === 'metropolis-call' } } }),
  ],
});`,
  },
  ...stylePieces(settings),
];

/** Numbers are bindings: a plain attribute is always a string. */
function startTag(settings: Settings, context: SnippetContext): string {
  const attributes = Object.entries(widgetAttributes(settings, context)).map(
    ([name, value]) => [isNumeric(name) ? `:${name}` : name, value] as const,
  );
  return tag('metropolis-call', Object.fromEntries(attributes), reserved);
}
