import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import puppeteer, { type Frame, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../../scripts/browsers/chromium.js';
import { packageVersion } from '../../scripts/release/folder-name.js';
import { releaseFiles } from '../../scripts/release/release-files.js';
import { archive, archiveFiles } from '../../scripts/release/zip.js';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.js';
import { serve, webServers } from './web-server.js';

const folder = `metropolis-call@${packageVersion}`;
const files = archiveFiles(folder);
const note = textOf('READ-ME.txt');

describe('The archive of a release', () => {
  it('has the same bytes each time', () => {
    assert.ok(Buffer.from(archive(folder)).equals(archive(folder)));
  });

  it('has its files in one folder, with the names that the note gives them', () => {
    const paths = Object.keys(unzipSync(archive(folder)));
    assert.ok(paths.every(path => path.startsWith(`metropolis-call-${packageVersion}/`)));
    for (const path of files.keys()) {
      const name = path.startsWith(`${folder}/locales/`) ? 'locales/' : path.split('/').at(-1);
      assert.ok(path === 'READ-ME.txt' || note.includes(`${name} `), `${path} is not in READ-ME.txt`);
    }
  });

  it('has the release as it is, but for the page for frames, which shows the call of the archive', () => {
    for (const [path, content] of releaseFiles()) {
      const isSame = Buffer.from(files.get(`${folder}/${path}`) ?? []).equals(content);
      assert.equal(isSame, path !== 'frame.html', path);
    }
    assert.match(textOf(`${folder}/frame.html`), /"metropolis-call-sources" content="\.\.\/call\.json"/);
  });

  it('leaves no place for a value open', () => {
    for (const path of [...files.keys()].filter(name => /\.txt$|^server\//.test(name))) {
      assert.doesNotMatch(textOf(path), /\{(folder|version|integrity)\}/, path);
    }
  });
});

const nginx = webServers.find(({ program }) => program.name === 'nginx');
const skip = nginx?.program.find() ? false : 'nginx is not installed';

describe('The snippets of the note, on a page of another host', { skip }, () => {
  it('show the call with the script tag', async context => {
    const page = await openPage(context, /<script .*<\/script>/);
    assert.match(await countIn(page.mainFrame()), /13 institutions have signed/);
  });

  it('show the call with the script tag and its hash', async context => {
    const [integrity = ''] = /integrity="sha384-.*/.exec(note) ?? [];
    const page = await openPage(context, /<script .*<\/script>/, integrity);
    assert.match(await countIn(page.mainFrame()), /13 institutions have signed/);
  });

  it('show the call in the frame', async context => {
    const page = await openPage(context, /<iframe .*<\/iframe>/);
    const frame = await page.waitForFrame(inner => inner.url().includes('frame.html'));
    assert.match(await countIn(frame), /13 institutions have signed/);
  });

  it('give the frame the height of its content', async context => {
    const page = await openPage(context, /<iframe [^]*?<script .*<\/script>/);
    const frame = await page.waitForFrame(inner => inner.url().includes('frame.html'));
    await countIn(frame);
    // Without the listener, the frame has the 640 px of its attribute, and scrolls.
    await frame.waitForFunction(
      () => innerHeight !== 640 && document.documentElement.scrollHeight <= innerHeight,
    );
  });
});

/** Serves the archive with nginx, and opens a page of another origin with one of the note's snippets. */
async function openPage(context: TestContext, snippet: RegExp, attributes = ''): Promise<Page> {
  const site = temporaryFolder(context);
  writeFiles(site, Object.fromEntries([...files].map(([path, content]) => [`call/${path}`, content])));
  assert.ok(nginx);
  const origin = await serve(nginx, site, context);
  const [code = ''] = snippet.exec(note) ?? [];
  const html = code.replaceAll('https://YOUR-SERVER', origin).replace('<script ', `<script ${attributes} `);
  const browser = await puppeteer.launch(chromiumOptions());
  context.after(() => browser.close());
  const page = await browser.newPage();
  await page.goto(await servePage(`<!doctype html><title>Page</title>${html}`, context));
  return page;
}

async function servePage(html: string, context: TestContext): Promise<string> {
  const server = createServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end(html),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The text of the widget's count, once it is there. */
async function countIn(frame: Frame): Promise<string> {
  // With `visible`, Puppeteer looks in each frame. Otherwise it waits for changes of the document, not of shadow roots.
  const count = await frame.waitForSelector('metropolis-call >>> [part=count]', { visible: true });
  return (await count?.evaluate(element => element.textContent.replace(/\s+/g, ' '))) ?? '';
}

function textOf(path: string): string {
  return strFromU8(files.get(path) ?? new Uint8Array());
}
