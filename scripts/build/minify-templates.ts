import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** The note for translators in a call of `msg()`. */
const description = /,\s*desc:\s*'(?:[^'\\]|\\.)*',?/g;

/** Lit's expressions need no quotes around them. */
const minifyOptions = { removeAttributeQuotes: true };

/** Vite plugin: removes white space from HTML and CSS templates, and notes for translators from the code. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) {
        return null;
      }
      const withoutNotes = code.replace(description, '');
      const minified = await minifyHTMLLiterals(withoutNotes, { fileName: id, minifyOptions });
      return { code: (minified?.code ?? withoutNotes).replace(/css`[^`]*`/g, shortenValues), map: null };
    },
  };
}

/** Shortens values that the minifier does not shorten: those of custom properties and of properties unknown to it. */
function shortenValues(css: string): string {
  return css
    .replace(/\s+/g, ' ')
    .replace(/([,(]) | (?=\))/g, '$1')
    .replace(/(?<=[:,( ])0(?=\.\d)/g, '');
}
