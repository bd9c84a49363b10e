import type { Settings } from '../settings.js';
import { attributesOf, link, styleSheet, tag } from './html.js';
import type { Piece, SnippetContext, RecipeWriter } from './recipe.js';

export const typescript: RecipeWriter = (settings, context) => [
  install(context),
  { name: 'module', code: moduleCode(settings, context) },
  ...styles(settings),
];

export const react: RecipeWriter = (settings, context) => [
  install(context),
  {
    name: 'component',
    code: `import 'metropolis-call/define.js';
import type {} from 'metropolis-call/react';

export function MetropolisCall() {
  return (
${indent(jsx(settings, context), 4)}
  );
}`,
  },
  ...styles(settings),
];

export const vue: RecipeWriter = (settings, context) => [
  install(context),
  {
    name: 'component',
    code: `<script setup lang="ts">
import 'metropolis-call/define.js';
import type {} from 'metropolis-call/vue';
</script>

<template>
${indent(template(settings, context), 2)}
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
  ...styles(settings),
];

/** The package is on no registry: it is packed from this project, and the lock file then holds its hash. */
function install({ version }: SnippetContext): Piece {
  const code = `# In this project's folder:
npm ci && npm run build && npm pack
# In yours, with the file that this made:
npm install ./metropolis-call-${version}.tgz`;
  return { name: 'install', code };
}

function moduleCode(settings: Settings, context: SnippetContext): string {
  const lines = attributesOf(settings, context).map(
    ([name, value]) => `widget.setAttribute('${name}', ${quoted(value)});`,
  );
  return `import 'metropolis-call/define.js';

const widget = document.createElement('metropolis-call');
${lines.join('\n')}
const link = document.createElement('a');
link.href = ${quoted(context.link.href)};
link.textContent = ${quoted(context.link.text)};
widget.append(link);
document.querySelector('main')?.append(widget);`;
}

/** Bundlers find the language files by themselves. */
function styles(settings: Settings): readonly Piece[] {
  const css = styleSheet(settings);
  return css ? [{ name: 'styles', code: css }] : [];
}

/** Vue's template is HTML, in which a binding is what has another type than a text. */
function template(settings: Settings, context: SnippetContext): string {
  const attributes = attributesOf(settings, context).map(
    ([name, value]) => [isNumber(name) ? `:${name}` : name, value] as const,
  );
  // Two braces would begin an expression.
  const text = link(context).replaceAll('{', '&#123;');
  return `${tag('metropolis-call', attributes)}\n  ${text}\n</metropolis-call>`;
}

/** As HTML, but for numbers, and for the text, which is safest as an expression. */
function jsx(settings: Settings, context: SnippetContext): string {
  const attributes = attributesOf(settings, context);
  const start = attributes.reduce(
    (code, [name, value]) =>
      isNumber(name) ? code.replace(`${name}="${value}"`, `${name}={${value}}`) : code,
    tag('metropolis-call', attributes),
  );
  const { href, text } = context.link;
  return `${start}\n  ${tag('a', [['href', href]])}{${quoted(text)}}</a>\n</metropolis-call>`;
}

function isNumber(name: string): boolean {
  return name === 'heading-level' || name === 'refresh';
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

function indent(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
