import { minifyHTMLLiterals } from 'minify-literals';

/** What translators read and visitors need not: the descriptions of texts. */
const description = /,\s*desc:\s*'(?:[^'\\]|\\.)*',?/g;

/** Vite plugin: takes white space out of the HTML and CSS of templates, and translators' notes out of the code. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) {
        return null;
      }
      const short = code.replace(description, '');
      return (await minifyHTMLLiterals(short, { fileName: id })) ?? { code: short, map: null };
    },
  };
}
