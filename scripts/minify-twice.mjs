import { minify } from 'terser';

/** Names that this code alone uses: in no JSON, no attribute, nothing that a page can reach. */
const ownNames = [
  /_\$[\w$]+|(on|is)[A-Z]\w+|host(Dis)?[cC]onnected|noAccessor|fromAttribute|converter|strTag|knownIds/,
  /canReload|unusable|signatory|shared|rank|offer|due|asOf|follow|hurry|shown|pick|plural/,
];

/** Most of it runs at once: Chromium then compiles it all in one go, off the main thread; to others it is a comment. */
const compileHint = '//# allFunctionsCalledOnLoad';

/** Vite plugin: what Vite has minified gets 2 % smaller by a second minifier, in what every visitor loads. */
export function minifyTwice() {
  return {
    name: 'minify-twice',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const { code } = await minify(chunk.code, {
          ecma: 2020,
          compress: { passes: 9, hoist_funs: true, unsafe_arrows: true },
          mangle: {
            properties: { regex: new RegExp(`^(${ownNames.map(({ source }) => source).join('|')})$`) },
          },
          // A page may say that all its scripts are in another encoding than UTF-8.
          format: { ascii_only: true },
        });
        chunk.code = `${compileHint}\n${code}`;
      }
    },
  };
}
