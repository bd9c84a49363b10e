import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import Papa from 'papaparse';
import { parse, parseFragment } from 'parse5';
import { publish } from '../../dist/publish/publish.js';
import { base, filesIn, sample } from './support.mjs';

/** The number of generated calls. `RUNS=2000 node --test …` is a long run. Each call has about fifty texts. */
const numRuns = Number(process.env.RUNS ?? 12);

/** A mark that the pages do not contain. If it is found in markup, data has become markup. */
const mark = 'xyzzy';

const breakers = [
  `<${mark}>`,
  `</script><${mark}>`,
  `</title><${mark}>`,
  `</style><${mark}>`,
  `</template><${mark}>`,
  `<!--<${mark}>`,
  `--><${mark}>`,
  `]]><${mark}>`,
  `" ${mark}="`,
  `' ${mark}='`,
  `"><${mark}>`,
  `&lt;${mark}&gt;`,
  `&${mark};`,
  '\u0000',
  '\ud800',
  '\ufffe',
  '${}',
  '{0}',
  '<?',
  '<!--lit-part-->',
  '<![CDATA[',
  '=1+1',
  '\r\n',
  '\u2028',
  '../',
  '..\\',
  '\u0301',
  'a',
  'é',
  '日',
  'ش',
];
/** Characters that the check refuses in names and titles. */
const controls = ['\u202e', '\u2067'];
const textOf = (...parts) =>
  fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 6 }).map(some => `x${some.join('')}`);
const text = textOf(...breakers);
const idText = textOf(...breakers, ...controls);
const translated = fc.oneof(
  text,
  fc.dictionary(fc.constantFrom('en', 'fr', 'ar', 'ja'), text, { minKeys: 1 }),
);
const optional = arbitrary => fc.option(arbitrary, { nil: undefined });
const url = text.map(part =>
  `https://example.org/${encodeURI(part.toWellFormed())}"'<${mark}>`.replace(/\s/g, ''),
);
const signatory = fc.record(
  {
    id: idText,
    name: translated,
    url,
    country: fc.constantFrom('FR', 'ZZ', 'AA'),
    member: fc.boolean(),
    role: fc.constantFrom('presidency', 'co-presidency'),
    joined: fc.constantFrom('2020-01-01', '2021-12-31'),
  },
  { requiredKeys: ['id', 'name'] },
);
const call = fc.record({
  version: fc.constant(1),
  id: idText,
  updated: fc.constant('2022-01-01T00:00:00Z'),
  title: translated,
  summary: translated,
  join: fc.record({
    url,
    email: fc.constant(`"><${mark}>@example.org`.replace(/[\s"<>]/g, '')),
    contact: translated,
  }),
  quote: optional(translated),
  quoteSource: optional(translated),
  aims: fc.array(translated, { maxLength: 3 }),
  topics: fc.array(translated, { maxLength: 3 }),
  documents: fc.array(fc.record({ lang: fc.constantFrom('en', 'ar'), url, title: translated }), {
    maxLength: 3,
  }),
  organizer: optional(fc.record({ name: translated, url })),
  status: fc.constantFrom('open', 'closed'),
  signatories: fc.uniqueArray(signatory, { selector: ({ id }) => id, maxLength: 6 }),
});

/** Names of elements and attributes. */
function namesIn(root) {
  const names = [];
  const visit = node => {
    names.push(node.nodeName, ...(node.attrs ?? []).map(({ name }) => name));
    [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])].forEach(visit);
  };
  visit(root);
  return names;
}

/** The scripts that a page runs. */
function scriptsIn(root) {
  const scripts = [];
  const visit = node => {
    const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
    if (node.nodeName === 'script' && !/json$/.test(attributes.type ?? '')) {
      scripts.push(attributes.src ?? 'inline');
    }
    [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])].forEach(visit);
  };
  visit(root);
  return scripts;
}

function checkXml(path, content) {
  const errors = [];
  const parser = new DOMParser({ errorHandler: (level, message) => errors.push(message) });
  const document = parser.parseFromString(content, 'text/xml');
  assert.deepEqual(errors, [], path);
  assert.equal(
    Array.from(document.getElementsByTagName('*')).filter(({ nodeName }) => nodeName.includes(mark)).length,
    0,
    path,
  );
}

function checkPage(path, content) {
  const page = parse(content);
  assert.ok(!namesIn(page).some(name => name.toLowerCase().includes(mark)), path);
  if (!path.startsWith('metropolis-call@')) {
    assert.ok(
      scriptsIn(page).every(src => /^(\.\.\/)?metropolis-call@[\d.]+\/metropolis-call\.js$/.test(src)),
      path,
    );
  }
  for (const [, json] of content.matchAll(/<script type="application\/(?:ld\+)?json">(.*?)<\/script>/gs)) {
    JSON.parse(json);
  }
}

function check(site) {
  for (const [path, bytes] of filesIn(site)) {
    const content = bytes.toString();
    assert.match(path, /^[\w@.\/+-]+$/);
    assert.ok(!path.includes(mark) || /^badges\/[\w-]+\/[\w-]+\.(svg|png)$/.test(path), path);
    if (path.endsWith('.html')) {
      checkPage(path, content);
    } else if (/\.(svg|xml)$/.test(path)) {
      checkXml(path, content);
    } else if (path.endsWith('oembed.json')) {
      assert.ok(!namesIn(parseFragment(JSON.parse(content).html)).some(name => name.includes(mark)));
    } else if (path === '_headers' || path.endsWith('.conf')) {
      assert.ok(!content.includes(mark), path);
    }
  }
}

describe('The published files of a hostile call', () => {
  it('no text of a call becomes markup, a path, or a line of configuration', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'metropolis-call-'));
    const [source, site] = [join(folder, 'source.json'), join(folder, 'site')];
    let published = 0;
    try {
      await fc.assert(
        fc.asyncProperty(call, async generated => {
          writeFileSync(source, JSON.stringify(generated));
          rmSync(site, { recursive: true, force: true });
          const report = await publish({ source, out: site, base, language: 'en' });
          if (report.summary) {
            published += 1;
            check(site);
          }
          assert.deepEqual(
            readdirSync(folder).filter(name => !['source.json', 'site', '.site.publishing'].includes(name)),
            [],
          );
        }),
        { numRuns },
      );
      assert.ok(published > numRuns / 10, `only ${published} of ${numRuns} were published`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('any id becomes a safe file name, and any name a safe cell and title', async () => {
    const { fileNameFor } = await import('../../dist/publish/site/file-name.js');
    const { exportCsv } = await import('../../dist/core/index.js');
    const { svgOf } = await import('../../dist/publish/pictures/svg.js');
    const { colors } = await import('../../dist/publish/pictures/colors.js');
    const any = fc.oneof(
      idText,
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
    );
    const property = fc.property(any, value => {
      assert.match(fileNameFor(value), /^[a-z0-9-]*(_[0-9a-f]{12})?$/);
      assert.ok(fileNameFor(value).length <= 80);
      const [, row] = Papa.parse(exportCsv([{ id: value, name: value }], 'en').slice(1), {
        delimiter: ';',
        newline: '\r\n',
      }).data;
      assert.equal(row.length, 9);
      assert.ok(row.every(cell => !/^['\s]*[=+\-@]/.test(cell) || cell.startsWith("'")));
      checkXml('', svgOf({ width: 1, height: 1, title: value, shapes: [] }, colors.light));
    });
    fc.assert(property, { numRuns: numRuns * 100 });
  });

  it('texts with markup are shown as text', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'metropolis-call-'));
    const title = `</script><script>${mark}()</script>`;
    writeFileSync(join(folder, 'source.json'), JSON.stringify({ ...sample, title }));
    await publish({ source: join(folder, 'source.json'), out: join(folder, 'site'), base, language: 'en' });
    const html = filesIn(join(folder, 'site')).get('index.html').toString();
    assert.ok(html.includes(`<title>&lt;/script&gt;&lt;script&gt;${mark}()&lt;/script&gt;</title>`));
    rmSync(folder, { recursive: true, force: true });
  });
});
