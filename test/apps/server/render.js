import { readFileSync, writeFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { loadLanguage } from 'metropolis-call';
import 'metropolis-call/define.js';
import { page } from './page.js';

const call = JSON.parse(readFileSync('dist/call.json', 'utf8'));
await loadLanguage('es');
const rendered = await collectResult(render(page(call), { deferHydration: true }));
for (const file of ['dist/index.html', 'dist/plain.html']) {
  const html = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    html.replace('<!-- app -->', () => rendered),
  );
}
