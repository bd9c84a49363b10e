import { launchBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { hostPage } from './pages/host-page.mjs';
const server = await serve(); server.add('/blank', {type:'text/html', content: hostPage()});
const browser = await launchBrowser();
const agg=Object.create(null);
const cases = {
 'nothing (timer)': '0',
 'Locale en': 'new Intl.Locale("en")',
 'Locale.maximize': 'new Intl.Locale("en").maximize()',
 'NumberFormat new': 'new Intl.NumberFormat("en")',
 'NumberFormat format': 'new Intl.NumberFormat("en").format(13)',
 'NumberFormat format no group': 'new Intl.NumberFormat("en",{useGrouping:false}).format(13)',
 'toLocaleString(en)': '(13).toLocaleString("en")',
 'toLocaleString()': '(13).toLocaleString()',
 'PluralRules new': 'new Intl.PluralRules("en")',
 'PluralRules select': 'new Intl.PluralRules("en").select(13)',
 'DisplayNames region': 'new Intl.DisplayNames("en",{type:"region"}).of("DE")',
 'DisplayNames language fr': 'new Intl.DisplayNames("fr",{type:"language"}).of("fr")',
 'Collator': 'new Intl.Collator("en").compare("a","b")',
 'localeCompare': '"a".localeCompare("b","en")',
 'ListFormat': 'new Intl.ListFormat("en").format([])',
 'DateTimeFormat': 'new Intl.DateTimeFormat("en").format()',
 'supportedLocalesOf': 'Intl.NumberFormat.supportedLocalesOf("en")',
 'getCanonicalLocales': 'Intl.getCanonicalLocales("en")',
 'maximize + Plural + Number': 'new Intl.Locale("en").maximize(); new Intl.PluralRules("en").select(13); new Intl.NumberFormat("en").format(13)',
 'maximize + Number + Plural + Display + Collator(all now)': 'new Intl.Locale("en").maximize(); new Intl.PluralRules("en").select(13); new Intl.NumberFormat("en").format(13);new Intl.DisplayNames("en",{type:"region"}).of("DE");new Intl.DisplayNames("fr",{type:"language"}).of("fr");new Intl.DisplayNames("es",{type:"language"}).of("es");new Intl.Collator("en").compare("a","b");new Intl.ListFormat("en").format([])',
};
for (let i=0;i<+process.argv[2];i++) for (const k in cases) { const c=await browser.createBrowserContext(); const p=await c.newPage(); await p.goto(server.origin+'/blank');
const cdp = await p.createCDPSession(); await cdp.send('Performance.enable',{timeDomain:'threadTicks'});
const v = await p.evaluate(`(() => { const s=performance.now(); ${cases[k]}; const a=performance.now()-s; return a })()`);
(agg[k]??=[]).push(v); await c.close(); }
const med = a => a.toSorted((x,y)=>x-y)[a.length>>1];
for (const k in agg) console.log(k.padEnd(30), med(agg[k]).toFixed(2), Math.min(...agg[k]).toFixed(2));
await browser.close(); server.close();
