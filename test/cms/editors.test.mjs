/**
 * What editors and sanitizers leave of each recipe: the table of docs/embedding/editors.md.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import sanitizeHtml from 'sanitize-html';
import { ckeditor, dompurify, quill, tinymce } from './editors/editors.mjs';
import { launch, openPage } from './support/browser.mjs';
import { holdTable } from './support/documents.mjs';
import { recipes } from './wordpress/recipes.mjs';

const call = 'https://example.org/call/';
const names = ['The script tag', 'The element', 'The iframe', 'A badge with a link'];
const codes = names.map(name => recipes(call)[name]);
const modules = new URL('node_modules/', import.meta.url);
const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };

/** What each recipe needs to work. */
const needed = {
  'The script tag': /<script\b[^>]* data-call=/,
  'The element': /<metropolis-call\b[^>]* src=/,
  'The iframe': /<iframe\b[^>]* src="https:\/\/example\.org/,
  'A badge with a link': /<a\b[^>]* href="https:\/\/example\.org[^>]*>\s*<img\b[^>]* src="https/,
};

/** @type {string[][]} */
const rows = [];
let server, browser;

before(async () => {
  server = createServer(serveModules).listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await launch();
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

function serveModules({ url }, response) {
  const { pathname } = new URL(url, 'http://localhost');
  const file =
    pathname === '/' ? new URL('editors/page.html', import.meta.url) : new URL(`.${pathname}`, modules);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('content-type', types[extname(fileURLToPath(file))] ?? 'text/html');
  createReadStream(file).pipe(response);
}

async function inPage(clean) {
  const { page } = await openPage(browser);
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const cleaned = await page.evaluate(clean, codes);
  await page.close();
  return cleaned;
}

function record(title, module, cleaned) {
  const { version } = JSON.parse(readFileSync(new URL(`${module}/package.json`, modules), 'utf8'));
  rows.push([`${title} ${version}`, ...names.map((name, index) => leftOf(name, cleaned[index]))]);
}

function leftOf(name, html) {
  if (needed[name].test(html)) {
    return 'kept';
  }
  if (/&lt;(script|metropolis-call|iframe|a)\b/.test(html)) {
    return 'as text';
  }
  return /<a\b[^>]* href="https/.test(html) ? 'link kept' : 'gone';
}

describe('Of the recipes', () => {
  it('TinyMCE leaves', async () => record('TinyMCE', 'tinymce', await inPage(tinymce)));
  it('CKEditor leaves', async () => record('CKEditor', 'ckeditor5', await inPage(ckeditor)));
  it('Quill leaves', async () => record('Quill', 'quill', await inPage(quill)));
  it('DOMPurify leaves', async () => record('DOMPurify', 'dompurify', await inPage(dompurify)));
  it('sanitize-html leaves', () =>
    record(
      'sanitize-html',
      'sanitize-html',
      codes.map(code => sanitizeHtml(code)),
    ));

  it('is left what docs/embedding/editors.md says', () =>
    holdTable('editors.md', 'editors', ['', ...names], rows));
});
