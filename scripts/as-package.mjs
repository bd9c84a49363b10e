/** Vite plugin: builds the npm package with `src/as-package.ts` in the place of `src/as-script.ts`. */
export function asPackage() {
  return {
    name: 'as-package',
    enforce: 'pre',
    resolveId(source, importer) {
      return source.endsWith('/as-script.js')
        ? this.resolve(source.replace('as-script', 'as-package'), importer)
        : null;
    },
  };
}
