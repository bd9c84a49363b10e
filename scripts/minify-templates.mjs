import { minifyHTMLLiterals } from 'minify-literals';

/** What translators read and visitors need not: the descriptions of texts. */
const description = /,\s*desc:\s*'(?:[^'\\]|\\.)*',?/g;

/** What `trim-lit.mjs` takes out of Lit, as it stands in source code: it would work in tests of the source alone. */
const trimmed =
  /\s[.?][\w-]+=\$\{|from 'lit\/|css`[^`]*\$\{|\bhostUpdated?\(|\bremoveController\(|^\s*@\w+\(/m;

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
          `${id}: the script file's Lit lacks what this uses (trim-lit.mjs): ${trimmed.exec(code)?.[0]}`,
        );
      }
      const short = code.replace(description, '');
      return (await minifyHTMLLiterals(short, { fileName: id })) ?? { code: short, map: null };
    },
  };
}
