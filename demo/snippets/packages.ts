import type { Settings } from '../settings.js';
import { attributesOf, styleSheet, tag, escapeText } from './html.js';
import type { Piece, Place, Write } from './recipe.js';

export const typescript: Write = (settings, place) => [
  install(place),
  { name: 'module', code: moduleCode(settings, place) },
  ...shared(settings),
];

export const react: Write = (settings, place) => [
  install(place),
  {
    name: 'component',
    code: `import 'metropolis-call/define.js';

export function MetropolisCall() {
  return (
${indent(jsx(settings, place), 4)}
  );
}`,
  },
  ...shared(settings),
];

export const vue: Write = (settings, place) => [
  install(place),
  {
    name: 'component',
    code: `<script setup lang="ts">
import 'metropolis-call/define.js';
</script>

<template>
${indent(markup(settings, place), 2)}
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
  ...shared(settings),
];

/** The package is on no registry: it is packed from this project, and the lock file then holds its hash. */
function install({ version }: Place): Piece {
  const code = `# In this project's folder:
npm ci && npm run build && npm pack
# In yours, with the file that this made:
npm install ./metropolis-call-${version}.tgz`;
  return { name: 'install', code };
}

function moduleCode(settings: Settings, place: Place): string {
  const lines = attributesOf(settings, place).map(
    ([name, value]) => `widget.setAttribute('${name}', ${quoted(value)});`,
  );
  return `import 'metropolis-call/define.js';

const widget = document.createElement('metropolis-call');
${lines.join('\n')}
const link = document.createElement('a');
link.href = ${quoted(place.link.href)};
link.textContent = ${quoted(place.link.text)};
widget.append(link);
document.querySelector('main')?.append(widget);`;
}

function shared(settings: Settings): readonly Piece[] {
  const css = styleSheet(settings);
  const styles: readonly Piece[] = css ? [{ name: 'styles', code: css }] : [];
  const copy = 'mkdir -p public/assets && cp -r node_modules/metropolis-call/dist/locales public/assets/';
  return [...styles, { name: 'languages', code: copy }];
}

function markup(settings: Settings, place: Place): string {
  const start = tag('metropolis-call', attributesOf(settings, place));
  const { href, text } = place.link;
  return `${start}\n  ${tag('a', [['href', href]])}${escapeText(text)}</a>\n</metropolis-call>`;
}

/** As in HTML, but for braces, which begin an expression, and the text, which is safest as one. */
function jsx(settings: Settings, place: Place): string {
  const start = tag('metropolis-call', attributesOf(settings, place));
  const { href, text } = place.link;
  return `${start}\n  ${tag('a', [['href', href]])}{${quoted(text)}}</a>\n</metropolis-call>`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

function indent(text: string, by: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
}
