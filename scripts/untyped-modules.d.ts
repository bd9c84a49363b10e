// Types for packages that have none.

declare module 'eslint-plugin-lit-a11y' {
  const plugin: { readonly configs: { readonly recommended: import('eslint').Linter.Config } };
  export default plugin;
}

declare module 'eslint-plugin-no-only-tests' {
  const plugin: import('eslint').ESLint.Plugin;
  export default plugin;
}
