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
for (let i = 0; i < +process.argv[2]; i++) for (const key of ['widget','floor','githubButtons']) {
const { page, leave } = await newVisitor(browser, server.origin, conditions.plain);
await page.tracing.start({ categories: ['devtools.timeline','v8','blink.user_timing','disabled-by-default-v8.compile','toplevel','loading'] });
const r = await open(page, server.origin + `/${key}/1`, { selectors: subjects[key].content, count: 1 });
const buf = await page.tracing.stop();
await leave();
const tr = JSON.parse(Buffer.from(buf).toString()).traceEvents;
if (i===0) writeFileSync(`/tmp/trace-${key}.json`, Buffer.from(buf));
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
for (const k in self) ((agg[key]??={})[k]??=[]).push(self[k]/1000);
}
const med = a => a.toSorted((x,y)=>x-y)[a.length>>1];
for (const key in agg) { console.log('==',key); const n=+process.argv[2]; let tot=0;
 const rows = Object.entries(agg[key]).map(([k,v])=>{while(v.length<n)v.push(0); return [k,med(v)]}).sort((a,b)=>b[1]-a[1]);
 for (const [k,v] of rows) tot+=v; console.log('total', tot.toFixed(1));
 for (const [k,v] of rows.slice(0,22)) console.log(v.toFixed(2).padStart(7), k); }
await browser.close(); server.close();
