import type { Plugin } from 'vite';

/** Vite plugin for the npm package: takes `src/platform/package.ts` instead of `src/platform/script-file.ts`. */
export function asPackage(): Plugin {
  return {
    name: 'as-package',
    enforce: 'pre',
    resolveId(source, importer) {
      return source.endsWith('/platform/script-file.js')
        ? this.resolve(source.replace('script-file', 'package'), importer)
        : null;
    },
  };
}
