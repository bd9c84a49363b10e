import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { fileNameFor } from '../../dist/publish/site/file-name.js';
import { folderWith } from '../support/command.mjs';
import { mixed } from './mixed.mjs';
import { filesIn, publish, read, sample } from './support.mjs';

describe('The badges', () => {
  it('only signatories have badges, each in each language, light and dark', async t => {
    const { site } = await publish(folderWith(t).path, sample);
    const files = filesIn(site);
    const ids = [...sample.signatories.map(({ id }) => id), 'count'];
    const expected = ['en', 'fr', 'es'].flatMap(tag =>
      ids.flatMap(id =>
        ['', '-dark'].flatMap(dark => ['png', 'svg'].map(type => `badges/${tag}/${id}${dark}.${type}`)),
      ),
    );
    assert.deepEqual(
      [...files.keys()].filter(path => /^badges.*\.(png|svg)$/.test(path)),
      expected.sort(),
    );
  });

  it('a badge has a text alternative, and no text elements or scripts', async t => {
    const { site } = await publish(folderWith(t).path, sample);
    const svg = read(site, 'badges/fr/montreal.svg');
    assert.match(svg, /role="img" aria-labelledby="title"><title id="title">Montréal a signé – Appel/);
    assert.ok(!/<(text|script|image|use|foreignObject|style|a)\b/.test(svg));
  });

  it('a PNG has twice the pixels of its SVG, the same shape, and transparent rounded corners', async t => {
    const { site } = await publish(folderWith(t).path, sample);
    const svg = read(site, 'badges/en/berlin.svg');
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg).map(Number);
    for (const [name, ground] of [
      ['berlin', [255, 255, 255]],
      ['berlin-dark', [20, 32, 30]],
    ]) {
      const png = PNG.sync.read(filesIn(site).get(`badges/en/${name}.png`));
      assert.deepEqual([png.width, png.height], [2 * width, 2 * height]);
      const pixel = (x, y) => [...png.data.subarray(4 * (y * png.width + x), 4 * (y * png.width + x) + 4)];
      assert.equal(pixel(0, 0)[3], 0);
      assert.deepEqual(pixel(20, 20), [...ground, 255]);
    }
  });

  it('the number is on the badge and on the preview in each language', async t => {
    const { site } = await publish(folderWith(t).path, sample);
    assert.match(read(site, 'badges/es/count.svg'), /<title id="title">13 instituciones/);
  });

  it('every character of a name is drawn, in all scripts with fonts', async t => {
    const one = await publish(folderWith(t).path, mixed);
    const svg = read(one.site, 'badges/en/tbilisi.svg');
    const box = /<path [^>]*d="[^"]*M[^"]*"/g;
    assert.ok(svg.match(box).length >= 2);
    const { visualRuns } = await import('../../dist/publish/pictures/runs.js');
    for (const { name } of mixed.signatories) {
      for (const text of typeof name === 'string' ? [name] : Object.values(name)) {
        assert.ok(
          visualRuns(text, 'en', 'ltr').every(({ file }) => file !== undefined),
          text,
        );
      }
    }
  });

  it('Arabic runs from right to left, and numbers within it from left to right', async () => {
    const { visualRuns } = await import('../../dist/publish/pictures/runs.js');
    const runs = visualRuns('دبي 2020 Dubai', 'ar', 'rtl').map(({ text, direction }) => [
      text.trim(),
      direction,
    ]);
    assert.deepEqual(
      runs.filter(([text]) => text),
      [
        ['Dubai', 'ltr'],
        ['2020', 'ltr'],
        ['دبي', 'rtl'],
      ],
    );
  });

  it('a long name is cut before the sentence is', async t => {
    const name = 'A very long name of an institution '.repeat(8).trim();
    const { site } = await publish(folderWith(t).path, { ...sample, signatories: [{ id: 'long', name }] });
    const svg = read(site, 'badges/en/long.svg');
    assert.ok(Number(/width="(\d+)"/.exec(svg)[1]) <= 560);
    assert.ok(svg.includes(name));
  });

  it('each id becomes a unique file name that all systems accept', () => {
    const ids = [
      'montreal',
      'x',
      '../x',
      '..',
      '.',
      'CON',
      'con',
      'Con',
      'aux',
      'a/b',
      'a\\b',
      'a b',
      'A',
      'a',
      'é',
      'e\u0301',
      'count',
      'index',
      'x-dark',
      '7',
      'a'.repeat(1000),
      '\u0000',
      '日本',
      'a.',
      'a ',
      '-',
      '_',
      'a_b',
      'a:b',
      '%2e%2e',
    ];
    const names = ids.map(fileNameFor);
    for (const name of names) {
      assert.match(name, /^[a-z0-9-]*(_[0-9a-f]{12})?$/);
      assert.ok(name.length > 0 && name.length <= 80);
      assert.ok(!/^(con|prn|aux|nul|count|index)$/.test(name) && !/-dark$/.test(name));
    }
    assert.equal(new Set(names.map(name => name.toLowerCase())).size, ids.length);
    assert.equal(fileNameFor('barcelona-metropolitan-area'), 'barcelona-metropolitan-area');
  });
});
