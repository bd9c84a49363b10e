import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './scripts/build/framework-types.js';
import { tidyManifest } from './scripts/build/tidy-manifest.js';

/** Generates what editors and other tools know about the element, from its JSDoc. */
export default {
  globs: ['src/element/metropolis-call.ts', 'src/element/events.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    tidyManifest(),
    customElementVsCodePlugin({
      outdir: 'dist',
      hideLogs: true,
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: 'vscode.css-custom-data.json',
    }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
    frameworkTypes(),
  ],
};
