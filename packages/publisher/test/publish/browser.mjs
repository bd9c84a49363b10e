import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { chromiumOptions } from '../../../../scripts/browsers/chromium.ts';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/atom+xml',
};

/**
 * Serves a folder below a path, like any static host.
 *
 * @param {string} site
 * @param {string} path
 */
export async function serve(site, path = '/rethink/') {
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    const { pathname } = new URL(request.url, 'http://localhost');
    const asked = pathname.startsWith(path) ? decodeURIComponent(pathname.slice(path.length)) : ' ';
    const file = join(site, /(^|\/)$/.test(asked) ? `${asked}index.html` : asked);
    if (!existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'text/plain',
      'access-control-allow-origin': '*',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, url: origin + path, requests, stop: () => new Promise(resolve => server.close(resolve)) };
}

export function launchBrowser() {
  return launch(chromiumOptions());
}

/**
 * A page that records console messages, page errors and failed requests in `complaints`.
 *
 * @param {import('puppeteer-core').Browser} browser
 */
export async function newPage(browser, { scripts = true, width = 1280, scheme = 'light' } = {}) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', message => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('requestfailed', request => complaints.push(`failed: ${request.url()}`));
  page.on(
    'response',
    response => response.ok() || complaints.push(`${response.status()}: ${response.url()}`),
  );
  await page.setJavaScriptEnabled(scripts);
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  return Object.assign(page, { complaints });
}
