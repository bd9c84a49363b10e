import { checkCall, checkText } from 'metropolis-call-contract';
import { call, now } from './calls.mjs';

const text = JSON.stringify(call, null, 2);

/** Checks the call with a piece of its text replaced. */
function edited(piece, by) {
  if (!text.includes(piece)) {
    throw new Error(`not in the call: ${piece}`);
  }
  return checkText(
    text.replace(piece, () => by),
    { now },
  );
}

/** Checks the call with these keys replaced. */
function changed(keys, options) {
  return checkCall({ ...call, ...keys }, { now, ...options });
}

function withSignatory(keys, options) {
  return changed({ signatories: [...call.signatories, { id: 'lima', name: 'Lima', ...keys }] }, options);
}

function bytes(...parts) {
  return Buffer.concat(parts.map(part => Buffer.from(part)));
}

/** For each code: a check that finds it, the path of the finding, and its line and column if a text is checked. */
export const samples = {
  empty: [() => checkText(' \n'), '$', '1:1'],
  html: [() => checkText('\n<!doctype html>'), '$', '2:1'],
  'not-json': [() => checkText('id,name\nparis,Paris'), '$', '1:1'],
  'not-utf8': [
    () => checkText(Buffer.from(text.replace('Appel', 'Appelé'), 'latin1'), { now }),
    '$.title.fr',
    '6:17',
  ],
  'byte-order-mark': [() => checkText(bytes('\ufeff', text), { now }), '$', '1:1'],
  'too-large': [() => checkText(text + ' '.repeat(5_000_000), { now }), '$', '1:1'],
  'too-deep': [() => checkText('['.repeat(101)), '$', '1:101'],
  'extra-comma': [() => edited('"Appel"\n', '"Appel",\n'), '$.title', '6:18'],
  'missing-comma': [() => edited('"call",', '"call"'), '$.id', '3:14'],
  'missing-colon': [() => edited('"id": "call"', '"id" "call"'), '$.id', '3:6'],
  'missing-value': [() => edited('"id": "call"', '"id": '), '$', '3:7'],
  'curly-quotes': [() => edited('"call"', '“call”'), '$.id', '3:9'],
  'single-quotes': [() => edited('"call"', "'call'"), '$.id', '3:9'],
  comment: [() => edited('"call",', '"call", // for machines'), '$', '3:17'],
  'unquoted-key': [() => edited('"id"', 'id'), '$', '3:3'],
  'unknown-word': [() => edited('true', 'True'), '$.signatories[0]', '20:17'],
  'unclosed-text': [() => edited('"call",', '"call,'), '$.id', '3:9'],
  'line-break-in-text': [() => edited('Join us', 'Join\nus'), '$.summary.en', '9:16'],
  'control-in-text': [() => edited('Join us', 'Join\tus'), '$.summary.en', '9:11'],
  'bad-escape': [() => edited('Join us', 'Join \\us'), '$.summary.en', '9:11'],
  'bad-number': [() => edited('"version": 1', '"version": +1'), '$', '2:14'],
  unclosed: [() => checkText(text.slice(0, -2), { now }), '$.updated', '29:35'],
  'text-after-end': [() => checkText(`${text}\n}`, { now }), '$', '31:1'],
  'odd-blank': [() => edited('  "id"', '\u00a0 "id"'), '$', '3:1'],
  syntax: [() => edited('"call",', '"call", {'), '$', '3:17'],
  'more-faults': [() => checkText('{\n' + '"a" 1,\n'.repeat(30)), '$', '22:3'],
  'duplicate-key': [() => edited('"id": "call"', '"id": "call", "id": "call"'), '$.id', '3:17'],

  missing: [() => edited('"name": "Dakar",', ''), '$.signatories[1].name', '22:5'],
  unusable: [() => edited('"https://example.org/join"', '[]'), '$.join.url', '13:12'],
  'near-miss': [() => edited('"SN"', '"sn"'), '$.signatories[1].country', '25:18'],
  'no-such-date': [() => edited('06-30T', '06-31T'), '$.updated', '29:14'],
  'misspelt-key': [() => edited('"member": true', '"memeber": true'), '$.signatories[0].memeber', '20:7'],
  'misplaced-key': [() => edited('"id": "call"', '"id": "call", "email": "a@b"'), '$.email', '3:17'],
  'no-way-to-join': [() => edited('"url": "https://example.org/join"', ''), '$.join', '12:11'],
  'too-long': [() => changed({ id: 'x'.repeat(1001) }), '$.id'],
  'too-many': [() => changed({ topics: Array(51).fill('Topic') }), '$.topics'],
  'too-many-paragraphs': [() => changed({ summary: 'Join us.\n \n'.repeat(101) }), '$.summary'],

  'missing-translation': [() => edited('"fr": "Rejoignez-nous."', '"es": "Únase."'), '$.title', '4:12'],
  'stale-translation': [
    () => changed({ title: { en: 'Appeal', fr: 'Appel' } }, { previous: call }),
    '$.title.fr',
  ],
  'repeated-language': [() => edited('"fr": "Appel"', '"fr": "Appel", "FR": "A"'), '$.title.FR', '6:20'],
  'default-language-unused': [() => changed({ defaultLanguage: 'ca' }), '$.defaultLanguage'],
  'combining-marks': [() => withSignatory({ name: `L${'\u0301'.repeat(4)}ima` }), '$.signatories[2].name'],
  'bidi-control': [() => withSignatory({ name: '\u202eamiL' }), '$.signatories[2].name'],
  'control-character': [() => withSignatory({ name: 'Lima\u0000' }), '$.signatories[2].name'],
  'broken-letters': [() => withSignatory({ name: 'MontrÃ©al' }), '$.signatories[2].name'],
  markup: [() => changed({ quote: 'Let us be <b>bold</b>.' }), '$.quote'],
  'insecure-link': [() => edited('https://example', 'http://example'), '$.join.url', '13:12'],

  'duplicate-id': [() => edited('"dakar"', '"paris"'), '$.signatories[1].id', '23:13'],
  'odd-id': [() => withSignatory({ id: '../Lima' }), '$.signatories[2].id'],
  'similar-names': [() => withSignatory({ name: 'DÀKAR' }), '$.signatories[2].name'],
  'unknown-country': [() => withSignatory({ country: 'QQ' }), '$.signatories[2].country'],
  'unknown-signatory': [
    () => changed({ practices: [{ title: 'Streets', url: 'https://example.org', signatory: 'Lima' }] }),
    '$.practices[0].signatory',
  ],
  'date-in-future': [() => withSignatory({ joined: '2062-05-28' }), '$.signatories[2].joined'],
  'count-too-small': [() => changed({ signatoryCount: 1 }), '$.signatoryCount'],
  'member-count-differs': [() => changed({ memberCount: 2 }), '$.memberCount'],
  'more-members-than-signatories': [() => changed({ memberCount: 3 }), '$.memberCount'],
  'milestone-order': [() => changed({ milestones: [{ count: 50 }, { count: 10 }] }), '$.milestones[1].count'],
  'milestone-reached-early': [
    () => changed({ milestones: [{ count: 50, reached: '2020-06-12' }] }),
    '$.milestones[0].reached',
  ],

  'updated-missing': [() => edited(',\n  "updated": "2020-06-30T12:00:00Z"', ''), '$.updated', '1:1'],
  'updated-in-future': [() => edited('2020-06-30', '2062-06-30'), '$.updated', '29:14'],
  'updated-not-changed': [() => changed({ status: 'closed' }, { previous: call }), '$.updated'],
  'updated-went-back': [() => changed({ updated: '2020-06-29T12:00:00Z' }, { previous: call }), '$.updated'],
  'id-changed': [() => changed({ id: 'appeal' }, { previous: call }), '$.id'],
  'milestone-moved': [
    () => changed({}, { previous: { ...call, milestones: [{ count: 50 }] } }),
    '$.milestones',
  ],
  'signatory-lost': [() => changed({ signatories: [] }, { previous: call }), '$.signatories'],
  'signatory-id-changed': [
    () =>
      changed({ signatories: [call.signatories[0], { id: 'dakar-2', name: 'Dakar' }] }, { previous: call }),
    '$.signatories[1].id',
  ],
};
