// The first lines of the script file's one function. Lit announces itself in `globalThis` and names its Trusted Types
// policy "lit-html". Here it finds an object of its own instead: the page gets no global, and one policy of our name.
// In browsers without Trusted Types an element of the page may have that name, such as `<a id="trustedTypes">`.
// A second copy of the script file shows no widget: it must not create that policy again, which a page may forbid.
const { ShadowRoot, customElements, trustedTypes } = window;
const litPropertyMetadata = new WeakMap();
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- Lit reads it.
const globalThis = {
  ShadowRoot,
  litPropertyMetadata,
  trustedTypes: !customElements.get('metropolis-call') &&
    typeof trustedTypes?.createPolicy === 'function' && {
      emptyScript: trustedTypes.emptyScript,
      createPolicy: (name, rules) => trustedTypes.createPolicy('metropolis-call', rules),
    },
};
