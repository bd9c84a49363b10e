import { fileURLToPath } from 'node:url';

/** All that `src/` imports of Lit, for the script file. */
const smallLit = fileURLToPath(new URL('small-lit.mjs', import.meta.url));

/**
 * What lit-html has and no visitor needs. It announces itself in a global of the page, where a guest has no business, and
 * carries code for SVG, directives, and kinds of bindings that nothing here uses; `refuse-missing-lit.mjs` sees to it that
 * nothing starts to. What keeps markup safe stays: the check that a template is one of the source, and the Trusted Types
 * policy.
 *
 * Each text stands exactly once in the pinned version of Lit, or as often as is said; the build fails where that is no
 * longer so.
 */
const cuts = [
  // A policy of our own name, once a page: what has lost the tag to another copy of this script shows nothing.
  [
    /e=s\?s\.createPolicy\("lit-html",/,
    'e=s&&!customElements.get("metropolis-call")?s.createPolicy("metropolis-call",',
  ],
  // Templates are HTML, which a page in XHTML would take for XML.
  [/l=document,/, 'l=document,inert=l.implementation.createHTMLDocument(""),'],
  [/l\.createElement\("template"\)/, 'inert.createElement("template")'],
  // Templates come with their holes marked (`mark-templates.mjs`).
  [/`lit\$\$\{Math.+?\}\$`/, '"lit$"'],
  [/f="\[.+?,(?=x=)/, ''],
  [/const N=\(t,i\)=>\{.+?,e\]\};(?=class S)/, ''],
  [/\[f,v\]=N\(t,i\)/, 'f=V(t,t.join(o))'],
  [/const i=v\[a\+\+\],s=r.+?,e=.+?\.exec\(i\);/, 'const e=/(@)?(.*)\\$lit/.exec(t);'],
  [/if\(r\.hasAttributes\(\)\)for/, 'for'],
  // Kinds of templates and bindings, directives, render options.
  [
    /x=t=>\(i,\.\.\.s\)=>\(\{_\$litType\$:t,strings:i,values:s\}\),b=x\(1\),w=x\(2\),T=x\(3\)/,
    'b=(i,...s)=>({strings:i,values:s})',
  ],
  [/T as mathml,/, ''],
  [/,w as svg/, ''],
  [/constructor\(\{strings:t,_\$litType\$:i\}/, 'constructor({strings:t}'],
  [/,2===i\|\|3===i\)\{.+?childNodes\)\}/, ');'],
  [/name:e\[2\],strings:s,ctor:"\."===e\[1\]\?I:"\?"===e\[1\]\?L:/, 'name:e[2],ctor:'],
  [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);/, ''],
  [/function M\(t,i,s=t,e\)\{.+?\),i\}(?=class R)/, ''],
  [/const j=\{M:h.+?\]\)\.push\("[\d.]+"\);/, ''],
  [/j as _\$LH,/, ''],
  [/t=M\(this,t,i\),a\(t\)/, 'a(t)'],
  [/&&t!==E(?=&&this\._\(t\))/, ''],
  [/T\(t\)\{this\._\$AH!==t&&\((this\._\$AR\(\),)this\._\$AH=(this\.O\(t\))\)\}/, 'T(t){$1$2}'],
  // A value is a text, a template or an array of these.
  [/,d=t=>u\(t\)\|\|"function"==typeof t\?\.\[Symbol\.iterator\]/, ''],
  [/void 0!==t\._\$litType\$\?.+?d\(t\)\?this\.k\(t\):this\._\(t\)/, 'u(t)?this.k(t):this.$(t)'],
  [/,_\$litType\$:s\}=t,e="number"==typeof s\?this\._\$AC\(t\):\(.+?,s\);/, '}=t,e=this._$AC(t);'],
  [/\(t\?\.creationScope\?\?l\)/, 'l'],
  [
    /let i;2===r\.type\?.+?this\._\$AV\.push\(i\)/,
    'this._$AV.push(r.ctor?new r.ctor(h,r.name):new k(h,h.nextSibling))',
  ],
  [/void 0!==s&&\(void 0!==s\.strings\?.+?:s\._\$AI\(t\[i\]\)\),i\+\+/, 's._$AI(t[i++])'],
  [/new k\(this\.O\(c\(\)\),this\.O\(c\(\)\),this,this\.options\)/, 'new k(this.O(c()),this.O(c()))'],
  [
    /const e=s\?\.renderBefore\?\?i;let h=e\._\$litPart\$.+?s\?\?\{\}\)\}/,
    'const h=i._$litPart$??=new k(i.appendChild(c()),null);',
  ],
  [/constructor\(t,i,s,e\)\{this\.type=2/, 'constructor(t,i){this.type=2'],
  [/_\$AI\(t,i=this\)\{a\(t\)/, '_$AI(t){a(t)'],
  [/new R\(e,this\),s=t\.u\(this\.options\)/, 'new R(e),s=t.u()'],
  // An attribute is one value; an event has one listener, whose options do not change.
  [
    /class H\{.+?(?=j\(t\)\{t===A\?)/,
    'class H{constructor(t,i){this.element=t,this.name=i,this._$AH=A}_$AI(t){t!==this._$AH&&this.j(this._$AH=t)}',
  ],
  [
    /class z extends H\{.+?\}(?=class Z)/,
    'class z{constructor(t,i){t.addEventListener(i,this)}_$AI(t){this._$AH=t}handleEvent(t){this._$AH?.call?.(this,t)}}',
  ],
  // Comments, and elements of raw text.
  [
    /if\(y\.test\(r\.tagName\)\)\{.+?P\.nextNode\(\),d\.push\(\{type:2,index:\+\+l\}\);r\.append\(t\[i\],c\(\)\)\}\}/,
    '',
  ],
  [/;else\{let t=-1;for\(;-1!==.+?o\.length-1\}/, ';'],
  // No words for what only a fault in this code could bring about.
  [/"invalid template strings array"/, ''],
  // What a part tells directives and tools.
  [/\{type:\d,index:l/, '{index:l', 2],
  [/,this\._\$AN=void 0/, '', 3],
  [/,this\._\$AM=\w/, '', 3],
  [/,this\.options=\w/, '', 2],
  [/this\.type=2,/, ''],
  [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\(|_\$AI)/, '', 2],
  [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
  [/get parentNode\(\)\{let.+?,t\}/, ''],
  [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
  [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
  [/get startNode\(\)\{.+?\}get endNode\(\)\{.+?\}/, ''],
  [/for\(this\._\$AP\?\.\(!1,!0,s\);/, 'for(;'],
  [/setConnected\(t\)\{.+?\)\)\}(?=\}class H)/, ''],
  [/i\(t\)\.nextSibling;i\(t\)\.remove/, 't.nextSibling;t.remove'],
];

/** Vite plugin. */
export function trimLit() {
  return {
    name: 'trim-lit',
    enforce: 'pre',
    resolveId: source => (source === 'lit' ? smallLit : undefined),
    transform: (code, id) =>
      id.endsWith('/lit-html/lit-html.js') ? { code: cuts.reduce(cut, code), map: null } : undefined,
  };
}

function cut(code, [pattern, replacement, times = 1]) {
  const all = new RegExp(pattern.source, 'g');
  const found = code.match(all)?.length ?? 0;
  if (found !== times) {
    throw new Error(`lit-html has ${found}, not ${times}, of what trim-lit.mjs cuts: ${pattern}`);
  }
  return code.replace(all, replacement);
}
