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
const order = ['widget','floor','githubButtons','emojiPicker'];
const out = {};
for (let i = 0; i < +process.argv[2]; i++) for (const c of ['plain','slowCpu']) for (const key of order) {
const { page, leave } = await newVisitor(browser, server.origin, conditions[c]);
for (const t of ['cold','warm']) {
const r = await open(page, server.origin + `/${key}/1`, { selectors: subjects[key].content, count: 1 });
(out[`${c} ${t} ${key}`] ??= []).push([Math.round(r.content), Math.round(r.painted)]);
await page.goto(server.origin + '/blank');
}
await leave();
}
const med = a => a.toSorted((x,y)=>x-y)[a.length>>1];
for (const k in out) console.log(k, med(out[k].map(x=>x[0])), med(out[k].map(x=>x[1])), JSON.stringify(out[k]));
await browser.close(); server.close();
