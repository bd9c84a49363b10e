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
    // Templates come with their holes marked (`mark-templates.mjs`).
    [/`lit\$\$\{Math.+?\}\$`/, '"lit$"'],
    [/f="\[.+?,(?=y=\/\^)/, ''],
    [/const N=\(t,i\)=>\{.+?,e\]\};(?=class S)/, ''],
    [/\[f,v\]=N\(t,i\)/, 'f=V(t,t.join(o))'],
    [/const i=v\[a\+\+\],s=r.+?,e=.+?\.exec\(i\);/, 'const e=/(@)?(.*)\\$lit/.exec(t);'],
    // SVG, MathML, raw text, comments, and kinds of bindings.
    [/,2===i\|\|3===i\)\{.+?childNodes\)\}/, ');'],
    [/name:e\[2\],strings:s,ctor:"\."===e\[1\]\?I:"\?"===e\[1\]\?L:/, 'name:e[2],ctor:'],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/, ''],
    [/:1===r\.type\?i=new r\.ctor\(.+?:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':i=new r.ctor(h,r.name)'],
    [
      /if\(y\.test\(r\.tagName\)\)\{.+?P\.nextNode\(\),d\.push\(\{type:2,index:\+\+l\}\);r\.append\(t\[i\],c\(\)\)\}\}/,
      '',
    ],
    [/;else\{let t=-1;for\(;-1!==.+?o\.length-1\}/, ';'],
    // Directives, compiled templates, nodes as values, and connections.
    [/function M\(t,i,s=t,e\)\{.+?\),i\}(?=class R)/, ''],
    [/t=M\(this,t,i\),/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}u\(/, 'u('],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/\(t\?\.creationScope\?\?l\)/, 'l'],
    [/void 0!==s&&\(void 0!==s\.strings\?.+?:s\._\$AI\(t\[i\]\)\),i\+\+/, 's._$AI(t[i++])'],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/get startNode\(\)\{.+?\}get endNode\(\)\{.+?\}/, ''],
    [/void 0!==t\.nodeType\?this\.T\(t\):/, ''],
    [/"number"==typeof s\?this\._\$AC\(t\):\(.+?,s\);/, 'this._$AC(t);'],
    [/for\(this\._\$AP\?\.\(!1,!0,s\);/, 'for(;'],
    [/setConnected\(t\)\{.+?\)\)\}(?=\}class H)/, ''],
    // An attribute is one value, and an event has one listener that does not change its options.
    [
      /class H\{.+?(?=j\(t\)\{t===A\?)/,
      'class H{constructor(t,i){this.element=t,this.name=i,this._$AH=A}_$AI(t){t!==this._$AH&&this.j(this._$AH=t)}',
    ],
    [
      /class z extends H\{.+?(?=class Z)/,
      'class z{constructor(t,i){t.addEventListener(i,this)}_$AI(t){this._$AH=t}handleEvent(t){this._$AH(t)}}',
    ],
    // What older browsers need, and what announces Lit to them.
    [/const j=\{M:h.+?\]\)\.push\("[\d.]+"\);/, ''],
    [/j as _\$LH,/, ''],
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
