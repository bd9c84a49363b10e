/** Vite plugin: builds the npm package with `src/platform/package.ts` in the place of `src/platform/script-file.ts`. */
export function asPackage() {
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
