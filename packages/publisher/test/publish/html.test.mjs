import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import MarkdownIt from 'markdown-it';
import { parse, parseFragment } from 'parse5';
import { mixed } from './mixed.mjs';
import { base, callWith, filesIn, publish, read, sample } from './support.mjs';

const sites = new Map();
let folder;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'metropolis-call-'));
  for (const [name, call] of Object.entries({ sample, mixed, long: callWith(1201) })) {
    sites.set(name, (await publish(mkdtempSync(join(folder, name)), call)).site);
  }
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** @returns {string[]} */
function pagesIn(site) {
  return [...filesIn(site).keys()].filter(
    path => path.endsWith('.html') && !path.startsWith('metropolis-call@'),
  );
}

/** The tag and the attributes of every element of a page. */
function elementsIn(html) {
  const found = [];
  const visit = node => {
    if (node.tagName) {
      found.push({
        tag: node.tagName,
        ...Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
      });
    }
    [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])].forEach(visit);
  };
  visit(parse(html));
  return found;
}

describe('The published pages, as HTML', () => {
  it(
    'the W3C’s checker finds no error in any page',
    { skip: hasJava() ? false : 'Java is not on this machine' },
    () => {
      const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
      const pages = [...sites.values()].flatMap(site => pagesIn(site).map(path => join(site, path)));
      const checked = pages.filter(path => !/badges\/.+\/\d+\.html$/.test(path));
      const { stderr } = spawnSync(
        'java',
        ['-Xss1m', '-jar', jar, '--errors-only', '--format', 'json', ...checked],
        {
          encoding: 'utf8',
          maxBuffer: 1e8,
        },
      );
      const { messages } = JSON.parse(stderr);
      // The checker does not know `:state()` (HTML, "Custom elements").
      const unknown = 'metropolis-call:state(loading)::part(card) {\n  display: block;';
      const errors = messages.filter(({ extract }) => !unknown.includes(extract?.trim() ?? ' '));
      assert.deepEqual(
        errors.map(({ url, message, extract }) => `${url}: ${message} ${extract}`),
        [],
      );
      assert.ok(checked.length > 20);
    },
  );

  function hasJava() {
    try {
      execFileSync('java', ['-version'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  }

  it('every link to a published file has a target, anchors included', () => {
    for (const [name, site] of sites) {
      const files = filesIn(site);
      const ids = new Map();
      const pages = pagesIn(site);
      for (const path of pages) {
        ids.set(path, new Set(elementsIn(read(site, path)).flatMap(({ id }) => (id ? [id] : []))));
      }
      for (const path of pages) {
        const urls = elementsIn(read(site, path))
          .flatMap(({ href, src, srcset }) => [href, src, srcset])
          .filter(Boolean);
        for (const url of urls
          .map(url => new URL(url, base + path))
          .filter(({ href }) => href.startsWith(base))) {
          const target = decodeURIComponent(url.pathname.slice(new URL(base).pathname.length)).replace(
            /(^|\/)$/,
            '$1index.html',
          );
          assert.ok(files.has(target), `${name} ${path}: ${url}`);
          assert.ok(!url.hash || ids.get(target).has(url.hash.slice(1)), `${name} ${path}: ${url}`);
        }
      }
    }
  });

  it('each page links to its languages, and each of these links back', () => {
    const site = sites.get('sample');
    const pages = { en: '', fr: 'fr/', es: 'es/' };
    for (const [tag, path] of Object.entries(pages)) {
      const elements = elementsIn(read(site, `${path}index.html`));
      const alternates = elements.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang);
      assert.deepEqual(Object.fromEntries(alternates.map(({ hreflang, href }) => [hreflang, href])), {
        en: base,
        fr: `${base}fr/`,
        es: `${base}es/`,
        'x-default': base,
      });
      assert.equal(elements.find(({ rel }) => rel === 'canonical').href, base + path);
      assert.equal(elements.find(({ tag }) => tag === 'html').lang, tag);
    }
    const copy = elementsIn(read(site, 'en/index.html'));
    assert.equal(copy.find(({ rel }) => rel === 'canonical').href, base);
  });

  it('each page has the metadata that networks show with a link', () => {
    const site = sites.get('sample');
    const elements = elementsIn(read(site, 'fr/index.html'));
    const properties = Object.fromEntries(
      elements.filter(({ property }) => property).map(({ property, content }) => [property, content]),
    );
    assert.equal(properties['og:title'], sample.title.fr);
    assert.equal(properties['og:url'], `${base}fr/`);
    assert.equal(properties['og:image'], `${base}fr/preview.png`);
    assert.equal(properties['og:locale'], 'fr_FR');
    assert.match(properties['og:image:alt'], /13 institutions ont signé/);
    assert.match(elements.find(({ name }) => name === 'description').content, /^Cet appel à l’action/);
    const png = filesIn(site).get('fr/preview.png');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
  });

  it('each page has linked data for search engines', () => {
    const html = read(sites.get('sample'), 'fr/index.html');
    const [, json] = /<script type="application\/ld\+json">(.+?)<\/script>/.exec(html);
    const data = JSON.parse(json);
    assert.equal(data.name, sample.title.fr);
    assert.equal(data.interactionStatistic.userInteractionCount, 13);
    assert.equal(data.potentialAction.target, sample.join.url);
  });

  it('an interface text that a language lacks is English, marked with lang', () => {
    const html = read(sites.get('mixed'), 'ja/index.html');
    assert.match(html, /<html lang="ja"/);
    assert.match(html, /<bdi lang="en" dir="ltr">Who has signed<\/bdi>/);
    assert.match(html, /大都市空間/);
  });

  it('the snippet stays a script tag in Markdown', () => {
    const html = read(sites.get('sample'), 'fr/index.html');
    const [, code] = /<code>(&lt;script[^]*?)<\/code>/.exec(html);
    const snippet = parseFragment(code).childNodes[0].value;
    const rendered = new MarkdownIt({ html: true }).render(`Text\n\n${snippet}\n\nMore`);
    assert.equal(rendered, `<p>Text</p>\n${snippet}\n<p>More</p>\n`);
    assert.match(snippet, /^<script async src="https:.* data-lang="fr"><\/script>$/);
  });

  it('Arabic pages are set from right to left', () => {
    assert.match(read(sites.get('mixed'), 'index.html'), /<html lang="ar" dir="rtl">/);
  });

  it('a page never exceeds 150 kB, because a long list has its own pages', () => {
    const site = sites.get('long');
    const files = filesIn(site);
    const sizes = pagesIn(site).map(path => [path, files.get(path).length]);
    assert.deepEqual(
      sizes.filter(([, size]) => size > 150_000),
      [],
    );
    const parts = [1, 2, 3].map(part => read(site, `en/signatories/${part}.html`));
    const listed = parts.join('').match(/<li id="signatory-/g);
    assert.equal(listed.length, 1201);
    assert.match(read(site, 'index.html'), /href="en\/signatories\/3\.html"/);
  });

  it('a closed call shows that it is closed, and no way to join', async () => {
    const closed = mkdtempSync(join(folder, 'closed-'));
    const { site } = await publish(closed, { ...sample, status: 'closed' });
    const html = read(site, 'fr/index.html');
    assert.match(html, /Cet appel n’accepte plus de nouvelles adhésions/);
    assert.ok(!html.includes('mailto:'));
    assert.ok(!html.includes('JoinAction'));
  });

  it('pages use relative paths, so that they work below any address', () => {
    const html = read(sites.get('sample'), 'fr/index.html');
    assert.match(html, /src="\.\.\/call\.json"/);
    assert.match(html, /src="\.\.\/metropolis-call@0\.1\.0\/metropolis-call\.js"/);
    assert.equal(posix.normalize('fr/../call.json'), 'call.json');
  });
});
