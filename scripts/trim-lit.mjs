import { fileURLToPath } from 'node:url';

/** All that `src/` imports of Lit, for the script file. */
const smallLit = fileURLToPath(new URL('small-lit.mjs', import.meta.url));

/**
 * What lit-html has and no visitor needs. It announces itself in a global of the page, where a guest has no business, and
 * carries code for SVG, directives, and kinds of bindings that nothing here uses; `minify-templates.mjs` sees to it that
 * nothing starts to.
 *
 * Each text stands exactly once in the pinned version of Lit; the build fails where that is no longer so.
 */
const cuts = {
  'lit-html/lit-html.js': [
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
};

/** Vite plugin. */
export function trimLit() {
  return {
    name: 'trim-lit',
    enforce: 'pre',
    resolveId: source => (source === 'lit' ? smallLit : undefined),
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
