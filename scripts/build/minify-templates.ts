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
      const minified = await minifyHTMLLiterals(short, { fileName: id });
      return { code: (minified?.code ?? short).replace(/css`[^`]*`/g, withShortValues), map: null };
    },
  };
}

/** The values of custom properties, and of those that the minifier does not know, are as they were written. */
function withShortValues(css) {
  return css
    .replace(/\s+/g, ' ')
    .replace(/([,(]) | (?=\))/g, '$1')
    .replace(/(?<=[:,( ])0(?=\.\d)/g, '');
}
