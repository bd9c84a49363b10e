import { writeFileSync } from 'node:fs';
import { assets } from './assets.mjs';
import { launchBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { subjects } from './subjects.mjs';
import { newVisitor, open, conditions } from './page.mjs';
import { addFloor } from './floor.mjs';
const server = await serve();
for (const [p, f] of Object.entries(await assets())) server.add(p, f);
const browser = await launchBrowser();
console.log(await addFloor(server, browser));
const agg = {};
function fake() { const C = o => class { constructor(){ Object.assign(this,o) } };
 const I = window.Intl;
 const L = class { constructor(t){ const [l]=t.split('-'); this.language=l; this.script='Latn'; this.region='US'; this.t=t } maximize(){return this} };
 Object.assign(I, { Locale: L, NumberFormat: C({format:String}), PluralRules: C({select:()=>'other'}), Collator: C({compare:(a,b)=>a<b?-1:1}), DisplayNames: C({of:x=>x}), ListFormat: C({format:String}) }); }

for (let i = 0; i < +process.argv[2]; i++) for (const variant of ['widget','widget+fake','floor','floor+fake','githubButtons','blank']) { const key = variant.split('+')[0];
const { page, leave } = await newVisitor(browser, server.origin, conditions.plain);
await page.tracing.start({ categories: ['devtools.timeline','v8','blink.user_timing','disabled-by-default-v8.compile','toplevel','loading'] });

if (variant.includes('fake')) await page.evaluateOnNewDocument(fake);
let r;
if (key === 'blank') { await page.goto(server.origin+'/blank?/blank/1'); r={painted: 100}; await new Promise(r=>setTimeout(r,300)); }
else r = await open(page, server.origin + `/${key}/1`, { selectors: subjects[key].content, count: 1 });
const buf = await page.tracing.stop();
await leave();
const tr = JSON.parse(Buffer.from(buf).toString()).traceEvents;
if (i===0) writeFileSync(`/tmp/trace-${variant}.json`, Buffer.from(buf));
// main thread of renderer: the one with EvaluateScript / FunctionCall
const cand = tr.filter(e => e.name==='ParseHTML' && e.args?.beginData?.url?.includes(`/${key}/1`))[0];
const { pid, tid } = cand;
const ev = tr.filter(e => e.pid===pid && e.tid===tid && e.ph==='X' && e.tdur!==undefined).sort((a,b)=>a.ts-b.ts || b.dur-a.dur);
// restrict to from nav commit to painted
const nav = tr.find(e=>e.name==='navigationStart' && e.args?.data?.documentLoaderURL?.includes(`/${key}/1`));
const t0 = nav.ts, t1 = nav.ts + r.painted*1000;
const self = {}; const stack=[];
for (const e of ev) { if (e.ts<t0||e.ts>t1) continue;
 while (stack.length && stack.at(-1).ts+stack.at(-1).dur <= e.ts) stack.pop();
 self[e.name]=(self[e.name]??0)+e.tdur; if (stack.length) { const p=stack.at(-1).name; self[p]-=e.tdur; }
 stack.push(e);
}
for (const k in self) ((agg[variant]??={})[k]??=[]).push(self[k]/1000);
}

const q = (a,p) => a.toSorted((x,y)=>x-y)[Math.floor(a.length*p)];
const group = k => /Microtask|v8\.|FunctionCall|^V8\.(GC|Run)|EvaluateScript|TimerFire|ScriptRun/.test(k)?'script': /^V8\.(Comp|Parse|Fini)|compile/i.test(k)?'compile': /Layout|UpdateLayoutTree|PrePaint|Paint|Layerize|Commit$|IntersectionObs|HitTest/.test(k)?'style+layout+paint':'other';
for (const key in agg) { const n=+process.argv[2]; const g={}; const tot=Array(n).fill(0);
 for (const [k,v] of Object.entries(agg[key])) { while(v.length<n)v.push(0); v.forEach((x,i)=>{tot[i]+=x; (g[group(k)]??=Array(n).fill(0))[i]+=x;}); }
 console.log(key.padEnd(16),'total p50',q(tot,.5).toFixed(1),'p25',q(tot,.25).toFixed(1),'min',q(tot,0).toFixed(1), Object.entries(g).map(([k,v])=>`${k} ${q(v,.25).toFixed(1)}`).join('  ')); }
await browser.close(); server.close();
