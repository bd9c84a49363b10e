import { minifyHTMLLiterals } from 'minify-literals';

/** What translators read and visitors need not: the descriptions of texts. */
const description = /,\s*desc:\s*'(?:[^'\\]|\\.)*',?/g;

/**
 * What the script file has not of Lit, as it stands in source code; it would work in tests of the source alone: kinds
 * of bindings, and what confuses its reading of templates (`trim-lit.mjs`), then hooks, options and decorators (`small-lit.mjs`).
 */
const lacking = new RegExp(
  [
    /\s[.?][\w-]+=\$\{/,
    /<!--|<\/?\$\{|<(script|style|textarea|title)\b[^`]*\$\{|=\$\{[^}]*\}\/>/,
    /from '(lit\/|lit-|@lit\/reactive-element)/,
    /css`[^`]*\$\{/,
    /\boverride (?!readonly (name|properties|styles)\b|(willUpdate|render|(dis)?connectedCallback)\(\))/,
    /\bhostUpdated?\(|\bremoveController\(|\brequestUpdate\([^)]/,
    /\b(getUpdateComplete|hasUpdated|isUpdatePending|hasChanged|toAttribute|useDefault|state: true|type: [A-Z])/,
    /^\s*@\w+\(/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
);

/** Vite plugin: takes white space out of the HTML and CSS of templates, and translators' notes out of the code. */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) {
        return null;
      }
      if (lacking.test(code)) {
        throw new Error(
          `${id}: the script file's Lit lacks what this uses (see minify-templates.mjs): ${lacking.exec(code)?.[0]}`,
        );
      }
      const short = code.replace(description, '');
      return (await minifyHTMLLiterals(short, { fileName: id })) ?? { code: short, map: null };
    },
  };
}
