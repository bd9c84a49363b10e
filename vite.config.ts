import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { liveEndpoint } from './demo/live-endpoint.js';
import { release } from './demo/release-plugin.js';
import { asPackage } from './scripts/build/as-package.js';
import { licenceFile, notice } from './scripts/build/licences.js';
import { minifyTemplates } from './scripts/build/minify-templates.js';
import { packageVersion } from './scripts/release/folder-name.js';

const define = { packageVersion: JSON.stringify(packageVersion) };

/** Chrome and Edge 125, Firefox 126, Safari 17.5. */
const target = ['chrome125', 'firefox126', 'safari17.5'];

/** Around the script file's code, so that Lit leaves nothing on the page. Lit defines `Symbol.metadata` where it is missing. */
const scope = {
  intro: `${readFileSync(join(import.meta.dirname, 'src/platform/script-scope.js'), 'utf8')}
    const hadMetadata = 'metadata' in Symbol;`,
  outro: 'if (!hadMetadata) delete Symbol.metadata;',
};

/**
 * Asks V8 to compile all functions while the file is loading, on a thread of its own. Without it, V8 compiles each function
 * at its first call, on the main thread. Other engines ignore it. Source: V8, "Explicit compile hints".
 */
const compileHint = '//# allFunctionsCalledOnLoad';

/** The script file: one self-contained classic script. */
const scriptFile: UserConfig = {
  plugins: [minifyTemplates(), licenceFile()],
  // In a classic script `import.meta` is a syntax error.
  define: { ...define, 'import.meta.url': '""' },
  build: {
    target,
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true },
      format: { ascii_only: true },
    },
    emptyOutDir: false,
    copyPublicDir: false,
    lib: {
      entry: 'src/entries/script-file.ts',
      formats: ['iife'],
      name: 'metropolisCall',
      fileName: () => 'metropolis-call.js',
    },
    rolldownOptions: { output: { ...scope, postBanner: compileHint, postFooter: notice } },
  },
};

/** The npm package: ES modules, with Lit left to the application. Built first, into an empty folder. */
const packageFiles: UserConfig = {
  plugins: [minifyTemplates(), asPackage()],
  define,
  json: { namedExports: false, stringify: false },
  build: {
    target,
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    lib: { entry: ['src/entries/index.ts', 'src/entries/define.ts'], formats: ['es'] },
    rolldownOptions: { external: [/^lit\b/, /^@lit\//], output: { chunkFileNames } },
  },
};

/** The interface texts of a language are a chunk each; what is left is the element. */
function chunkFileNames({ facadeModuleId }: { facadeModuleId: string | null }): string {
  return facadeModuleId?.endsWith('.json') ? 'texts/[name].js' : 'element.js';
}

const demoPages = [
  'index.html',
  'preview/plain.html',
  'preview/dark.html',
  'preview/rtl.html',
  'preview/city.html',
];

/** The demo page and the host pages of its preview, with the built files beside them. */
const demo: UserConfig = {
  root: 'demo',
  base: './',
  publicDir: false,
  plugins: [liveEndpoint(), release()],
  build: {
    outDir: '../site',
    emptyOutDir: true,
    target,
    rolldownOptions: {
      input: demoPages.map(name => join(import.meta.dirname, 'demo', name)),
    },
  },
};

export default defineConfig(({ command, mode }) => {
  if (command === 'serve' || mode === 'demo') {
    return demo;
  }
  return mode === 'package' ? packageFiles : scriptFile;
});
