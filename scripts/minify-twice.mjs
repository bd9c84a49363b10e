import { minify } from 'terser';
import { compress } from '../bench/compress.mjs';

/** Names that this code alone uses: in no JSON, no attribute, nothing that a page can reach. */
const ownNames = [
  /_\$[\w$]+|(on|is)[A-Z]\w+|host(Dis)?[cC]onnected|noAccessor|fromAttribute|converter|strTag|knownIds/,
  /canReload|unusable|signatory|shared|rank|offer|due|asOf|follow|hurry|shown|pick|plural/,
];
const ownName = new RegExp(`^(${ownNames.map(({ source }) => source).join('|')})$`);

/** Most of it runs at once: Chromium then compiles it all in one go, off the main thread; to others it is a comment. */
const compileHint = '//# allFunctionsCalledOnLoad';

/** Ways to write the same. Which of them compresses best is a matter of chance, up to 40 bytes. */
const ways = [true, false].flatMap(if_return =>
  [true, false].flatMap(sequences => [true, false].map(hoist_funs => ({ if_return, sequences, hoist_funs }))),
);

/** Vite plugin: what Vite has minified gets 2 % smaller by a second minifier, in what every visitor loads. */
export function minifyTwice() {
  return {
    name: 'minify-twice',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const codes = await Promise.all(ways.map(way => minifyIn(way, chunk.code)));
        const sizes = codes.map(code => compress(code).length);
        chunk.code = codes[sizes.indexOf(Math.min(...sizes))];
      }
    },
  };
}

/**
 * @param {import('terser').CompressOptions} way
 * @param {string} source
 */
async function minifyIn(way, source) {
  const { code } = await minify(source, {
    ecma: 2020,
    // Unsafe where code makes text of symbols, numbers of big integers, or constructors of functions: none here does.
    compress: { ...way, passes: 3, unsafe: true, unsafe_arrows: true },
    mangle: { properties: { regex: ownName } },
    // A page may say that all its scripts are in another encoding than UTF-8.
    format: { ascii_only: true },
  });
  return `${compileHint}\n${code}`;
}
