import { readFileSync, writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { loadLanguage } from 'metropolis-call';
import 'metropolis-call/define.js';
import { page } from './page.js';

const call = JSON.parse(readFileSync('dist/call.json', 'utf8'));
const html = readFileSync('dist/index.html', 'utf8');
await loadLanguage('es');
const rendered = await collectResult(render(page(call), { deferHydration: true }));
writeFileSync(
  'dist/index.html',
  html.replace('<!-- app -->', () => rendered),
);
