/**
 * What the script file has of Lit and no visitor needs. Lit announces itself in globals of the page, where a guest has
 * no business, and carries code for browsers older than ours, decorators, SVG, directives, and kinds of bindings and hooks
 * that nothing here uses; `minify-templates.mjs` sees to it that nothing starts to.
 *
 * Each text stands exactly once in the pinned version of Lit; the build fails where that is no longer so.
 */
const cuts = {
  'reactive-element/css-tag.js': [
    [/e=t\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, 'e=!0'],
    [/if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(".+?instead\."\);/, 'this._$cssResult$=!0;'],
    [/toString\(\)\{return this\.cssText\}/, ''],
    [/1===t\.length\?t\[0\]:e\.reduce\(.+?,t\[0\]\)/, 't[0]'],
  ],
  'reactive-element/reactive-element.js': [
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),a\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [/u=\{toAttribute\(t,s\)\{switch.+?return i\}\}/, 'u={toAttribute:t=>t,fromAttribute:t=>t}'],
    [/i&&!\(this\._\$Ej\?\?=new Map\)\.has\(t\).+?void 0!==r\)\|\|/, ''],
    [/\|\|i\.useDefault&&i\.reflect&&.+?\)\)\)\)return;/, '))return;'],
    [/r\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'r'],
    [/,c=a\.trustedTypes,l=c\?c\.emptyScript:""/, ''],
    [/const t=this\[Symbol\.metadata\];.+?this\.elementProperties\.set\(t,i\)\}/, ''],
    [/static addInitializer\(t\)\{.+?\.push\(t\)\}/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)/, ''],
    [/const t=this\.constructor\.elementProperties;if\(t\.size>0\)for.+?this\.C\(s,void 0,i,e\)\}/, ''],
    [/removeController\(t\)\{.+?delete\(t\)\}/, ''],
    [/,this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\)/, ''],
    [/this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/, ''],
    [/,p=a\.reactiveElementPolyfillSupport/, ''],
    [/,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  ],
  'lit-html/lit-html.js': [
    // A policy of our own name, once a page: what has lost the tag to another copy of this script shows nothing.
    [
      /e=s\?s\.createPolicy\("lit-html",/,
      'e=s&&!customElements.get("metropolis-call")?s.createPolicy("metropolis-call",',
    ],
    // Templates are HTML, which a page in XHTML would take for XML.
    [/l\.createElement\("template"\)/, 'l.implementation.createHTMLDocument("").createElement("template")'],
    [/2===i\?"<svg>":3===i\?"<math>":""/, '""'],
    [/\(2===i\?"<\/svg>":3===i\?"<\/math>":""\)/, '""'],
    [/,2===i\|\|3===i\)\{.+?childNodes\)\}/, ');'],
    [/"\."===e\[1\]\?I:"\?"===e\[1\]\?L:/, ''],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [
      /if\(y\.test\(r\.tagName\)\)\{.+?P\.nextNode\(\),d\.push\(\{type:2,index:\+\+l\}\);r\.append\(t\[i\],c\(\)\)\}\}/,
      '',
    ],
    [/;else\{let t=-1;for\(;-1!==.+?o\.length-1\}/, ';'],
    [/function M\(t,i,s=t,e\)\{.+?\),i\}(?=class R)/, 'function M(t,i){return i}'],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}u\(/, 'u('],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/get tagName\(\)\{.+?\}get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/get startNode\(\)\{.+?\}get endNode\(\)\{.+?\}/, ''],
    [/void 0!==t\.nodeType\?this\.T\(t\):/, ''],
    [/for\(this\._\$AP\?\.\(!1,!0,s\);/, 'for(;'],
    [/setConnected\(t\)\{.+?\)\)\}(?=\}class H)/, ''],
    [/B=t\.litHtmlPolyfillSupport;B\?\.\(S,k\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);const /, ''],
  ],
  'lit-element/lit-element.js': [
    [/connectedCallback\(\)\{super.+?setConnected\(!1\)\}/, ''],
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
