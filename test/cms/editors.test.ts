/**
 * Tests which recipes editors and sanitizers keep. Writes or checks the table in docs/embedding/editors.md.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import { ckeditor, type Clean, dompurify, quill, tinymce } from './editors/editors.js';
import { launch, openPage } from './support/browser.js';
import { holdTable } from './support/documents.js';
import { type RecipeName, recipes } from './wordpress/recipes.js';

/** The code that must be kept for a recipe to work. */
const needed: readonly (readonly [name: RecipeName, code: RegExp])[] = [
  ['The script tag', /<script\b[^>]* data-call=/],
  ['The element', /<metropolis-call\b[^>]* src=/],
  ['The iframe', /<iframe\b[^>]* src="https:\/\/example\.org/],
  ['A badge with a link', /<a\b[^>]* href="https:\/\/example\.org[^>]*>\s*<img\b[^>]* src="https/],
];
const names = needed.map(([name]) => name);
const codes = names.map(name => recipes('https://example.org/call/')[name]);

const modules = new URL('node_modules/', import.meta.url);
const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript' };
const server = createServer(serveModules);
const rows: string[][] = [];
let browser: Browser;

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  browser = await launch();
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

function serveModules({ url = '' }: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(url, 'http://localhost');
  const isPage = pathname === '/';
  const file = isPage ? new URL('editors/page.html', import.meta.url) : new URL(`.${pathname}`, modules);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('content-type', types[extname(fileURLToPath(file))] ?? 'text/html');
  createReadStream(file).pipe(response);
}

async function inPage(clean: Clean): Promise<string[]> {
  const { page } = await openPage(browser);
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  const cleaned = await page.evaluate(clean, codes);
  await page.close();
  return cleaned;
}

function record(title: string, module: string, cleaned: readonly string[]): void {
  const description = readFileSync(new URL(`${module}/package.json`, modules), 'utf8');
  const { version } = JSON.parse(description) as { version: string };
  rows.push([`${title} ${version}`, ...needed.map(([, code], index) => leftOf(code, cleaned[index] ?? ''))]);
}

function leftOf(code: RegExp, html: string): string {
  if (code.test(html)) {
    return 'kept';
  }
  if (/&lt;(script|metropolis-call|iframe|a)\b/.test(html)) {
    return 'as text';
  }
  return /<a\b[^>]* href="https/.test(html) ? 'link kept' : 'gone';
}

describe('Recipes', () => {
  it('are measured in TinyMCE', async () => record('TinyMCE', 'tinymce', await inPage(tinymce)));
  it('are measured in CKEditor', async () => record('CKEditor', 'ckeditor5', await inPage(ckeditor)));
  it('are measured in Quill', async () => record('Quill', 'quill', await inPage(quill)));
  it('are measured in DOMPurify', async () => record('DOMPurify', 'dompurify', await inPage(dompurify)));
  it('are measured in sanitize-html', () => {
    const cleaned = codes.map(code => sanitizeHtml(code));
    record('sanitize-html', 'sanitize-html', cleaned);
  });

  it('are kept or removed as docs/embedding/editors.md states', () =>
    holdTable('editors.md', 'editors', ['', ...names], rows));
});
