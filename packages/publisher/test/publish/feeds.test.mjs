import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import { parseFragment } from 'parse5';
import { folderWith } from '../support/command.mjs';
import { base, callWith, publish, read, releaseFolder, sample } from './support.mjs';

const atom = 'http://www.w3.org/2005/Atom';

/** Parses XML. Fails on any fault. */
function parseXml(text) {
  const errors = [];
  const document = new DOMParser({
    errorHandler: (level, message) => errors.push(`${level}: ${message}`),
  }).parseFromString(text, 'text/xml');
  assert.deepEqual(errors, []);
  return document;
}

function children(element, name) {
  return Array.from(element.childNodes).filter(node => node.localName === name && node.namespaceURI === atom);
}

const call = {
  ...sample,
  updated: '2026-01-01T00:00:00+02:00',
  signatories: [
    { id: 'old', name: 'Old', joined: '2020-06-30' },
    { id: 'undated', name: 'Undated' },
    { id: 'new', name: { en: 'New & <b>', fr: 'Nouveau' }, country: 'FR', joined: '2021-02-03' },
  ],
};

describe('The feeds and oEmbed responses of a published call', () => {
  it('the feed lists new signatories, the newest first, as valid Atom', async t => {
    const { site } = await publish(folderWith(t).path, call);
    const feed = parseXml(read(site, 'fr/feed.xml')).documentElement;
    assert.equal(feed.namespaceURI, atom);
    assert.equal(feed.getAttribute('xml:lang'), 'fr');
    for (const name of ['id', 'title', 'updated', 'author']) {
      assert.equal(children(feed, name).length, 1, name);
    }
    assert.equal(children(feed, 'updated')[0].textContent, '2025-12-31T22:00:00.000Z');
    const links = children(feed, 'link').map(link => [link.getAttribute('rel'), link.getAttribute('href')]);
    assert.deepEqual(links, [
      ['self', `${base}fr/feed.xml`],
      ['alternate', `${base}fr/`],
    ]);
    const entries = children(feed, 'entry');
    assert.deepEqual(
      entries.map(entry => children(entry, 'title')[0].textContent),
      ['Nouveau a signé', 'Old a signé'],
    );
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'link', 'summary']) {
        assert.equal(children(entry, name).length, 1, name);
      }
      assert.ok(URL.canParse(children(entry, 'id')[0].textContent));
    }
    assert.equal(children(entries[0], 'updated')[0].textContent, '2021-02-03T00:00:00Z');
    assert.equal(children(entries[0], 'link')[0].getAttribute('href'), `${base}fr/#signatory-new`);
  });

  it('names are text in the feed', async t => {
    const { site } = await publish(folderWith(t).path, call);
    const [first] = children(parseXml(read(site, 'feed.xml')).documentElement, 'entry');
    assert.equal(children(first, 'title')[0].textContent, 'New & <b> has signed');
  });

  it('an entry keeps its id when the list moves to its own pages', async t => {
    const ids = async count => {
      const { site } = await publish(folderWith(t).path, callWith(count));
      const entries = children(parseXml(read(site, 'feed.xml')).documentElement, 'entry');
      return entries.map(entry => children(entry, 'id')[0].textContent);
    };
    const [few, many] = [await ids(60), await ids(600)];
    assert.equal(many.length, 100);
    assert.ok(few.includes(`${base}#signatory-institution-11`));
    assert.ok(many.includes(`${base}#signatory-institution-11`));
  });

  it('the oEmbed response has what its specification and WordPress require', async t => {
    const { site } = await publish(folderWith(t).path, { ...sample, title: { en: 'A "title" & <more>' } });
    const oembed = JSON.parse(read(site, 'oembed.json'));
    assert.equal(oembed.type, 'rich');
    assert.equal(oembed.version, '1.0');
    assert.equal(oembed.title, 'A "title" & <more>');
    assert.ok(oembed.width > 0 && oembed.height > 0);
    assert.equal(oembed.thumbnail_url, `${base}en/preview.png`);
    const [quotation, frame, ...more] = parseFragment(oembed.html).childNodes;
    assert.deepEqual(more, []);
    assert.equal(quotation.tagName, 'blockquote');
    assert.deepEqual(quotation.attrs, []);
    assert.equal(quotation.childNodes[0].tagName, 'a');
    assert.equal(quotation.childNodes[0].childNodes[0].value, 'A "title" & <more>');
    const attributes = Object.fromEntries(frame.attrs.map(({ name, value }) => [name, value]));
    assert.equal(attributes.src, `${base}${releaseFolder}/frame.html?lang=en`);
    assert.equal(attributes.title, 'A "title" & <more>');
    // The pattern that WordPress uses.
    assert.match(oembed.html, /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s);
  });

  it('each language has its own oEmbed response, linked from its page', async t => {
    const { site } = await publish(folderWith(t).path, sample);
    assert.match(
      read(site, 'fr/index.html'),
      new RegExp(`type="application/json\\+oembed"\\s+href="${base}fr/oembed.json"`),
    );
    assert.equal(JSON.parse(read(site, 'fr/oembed.json')).title, sample.title.fr);
  });
});
