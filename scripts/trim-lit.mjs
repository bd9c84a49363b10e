/**
 * What the script file has of Lit and no visitor needs. Lit announces itself in globals of the page, where a guest has
 * no business, and carries code for browsers older than ours, for decorators, and for SVG templates.
 *
 * Each text stands exactly once in the pinned version of Lit; the build fails where that is no longer so.
 */
const cuts = {
  'reactive-element/css-tag.js': [
    [/e=t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
    [/\(t=>\{if\(!0===t\._\$cssResult\$\).+?page security\."\)\}\)\(s\)/, 's.cssText'],
  ],
  'reactive-element/reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/const t=this\[Symbol\.metadata\];.+?this\.elementProperties\.set\(t,i\)\}/, ''],
    [/static addInitializer\(t\)\{.+?\.push\(t\)\}/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-html/lit-html.js': [
    [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
    [/\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, '""'],
    [/,2===i\|\|3===i\)\{.+?childNodes\)\}/, ');'],
    [/B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const /, ''],
  ],
  'lit-element/lit-element.js': [
    [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=.+?o\?\.\(\{LitElement:i\}\)/, ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ],
};

/** Vite plugin. */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(code, id) {
      const file = Object.keys(cuts).find(name => id.endsWith(`/${name}`));
      return (
        file && { code: cuts[file].reduce((text, cut) => replaceOnce(text, cut, file), code), map: null }
      );
    },
  };
}

function replaceOnce(code, [pattern, replacement], file) {
  const parts = code.split(new RegExp(pattern.source, 'g'));
  if (parts.length !== 2) {
    throw new Error(`${file} has ${parts.length - 1} of what trim-lit.mjs cuts: ${pattern}`);
  }
  return parts.join(replacement);
}
