import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './scripts/framework-types.mjs';
import { tidyManifest } from './scripts/tidy-manifest.mjs';

/** What editors and other tools are told of the element, made from its JSDoc. */
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
