/**
 * What the script file has not of Lit, as it stands in source code; it would work in tests of the source alone: kinds
 * of bindings and templates (`trim-lit.mjs`), then hooks, options and decorators (`small-lit.mjs`).
 */
const missing = new RegExp(
  [
    /\s[.?][\w-]+=\$\{/,
    /<!--|<\/?\$\{|<(script|style|textarea|title)\b[^`]*\$\{|=\$\{[^}]*\}\/>/,
    /from '(lit\/|lit-|@lit\/reactive-element)/,
    /css`[^`]*\$\{/,
    /\boverride (?!readonly (name|properties|styles)\b|(willUpdate|render|(dis)?connectedCallback)\(\))/,
    /\bhostUpdated?\(|\bremoveController\(|\brequestUpdate\([^)]/,
    /\b(getUpdateComplete|hasUpdated|isUpdatePending|hasChanged|toAttribute|useDefault|reflect: true|state: true|type: [A-Z])/,
    /^\s*@\w+\(/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
);

/** Vite plugin: fails where the source of the script file uses of Lit what that does not have. */
export function refuseMissingLit() {
  return {
    name: 'refuse-missing-lit',
    enforce: 'pre',
    transform(code, id) {
      const found = /\/src\/.*\.ts$/.test(id) && missing.exec(code);
      if (found) {
        throw new Error(
          `${id}: the script file's Lit lacks what this uses (refuse-missing-lit.mjs): ${found[0]}`,
        );
      }
    },
  };
}
