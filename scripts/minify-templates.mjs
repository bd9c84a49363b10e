import { minifyHTMLLiterals } from 'minify-literals';

/** What translators read and visitors need not: the descriptions of texts. */
const description = /,\s*desc:\s*'(?:[^'\\]|\\.)*',?/g;

/** Bindings, and directives, that `trim-lit.mjs` takes out of Lit: they would work in tests of the source alone. */
const trimmed = /\s[.?][\w-]+=\$\{|from 'lit\/directive/;

/** Vite plugin: takes white space out of the HTML and CSS of templates, and translators' notes out of the code. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) {
        return null;
      }
      if (trimmed.test(code)) {
        throw new Error(
          `${id}: the script file's Lit has no property or boolean bindings, and no directives`,
        );
      }
      const short = code.replace(description, '');
      return (await minifyHTMLLiterals(short, { fileName: id })) ?? { code: short, map: null };
    },
  };
}
