import type { Messages } from './messages.js';

const number = new Intl.NumberFormat('en');
const list = new Intl.ListFormat('en');
const noCall = 'Visitors see no call at all, but the plain link that the page has in its place.';

export const en: Messages = {
  severities: { problem: 'Problem', advice: 'Advice' },
  kinds: {
    version: 'the number 1, without quotation marks',
    string: 'a text between quotation marks that is not empty',
    text: 'a text, or a map of languages such as { "en": "…", "fr": "…" }',
    url: 'a whole web address, such as "https://example.org/"',
    urlText: 'a whole web address, or a map of languages to addresses',
    languageKey: 'a language tag such as "en" or "pt-BR"',
    email: 'a bare e-mail address, such as "join@example.org"',
    tag: 'a language tag such as "en" or "pt-BR"',
    country: 'two capital letters (ISO 3166), such as "FR"',
    boolean: 'true or false, without quotation marks',
    role: '"presidency" or "co-presidency"',
    status: '"open", "closed" or "archived"',
    date: 'a day as year-month-day, such as "2020-06-30"',
    dateTime: 'a date and time with its zone, such as "2020-06-30T12:00:00Z"',
    count: 'a whole number, 0 or more, without quotation marks',
    milestoneCount: 'a whole number, 1 or more, without quotation marks',
    latitude: 'a number from -90 to 90, without quotation marks',
    longitude: 'a number from -180 to 180, without quotation marks',
    list: 'a list: [ … ]',
    call: 'an object: { … }',
    join: 'an object with a "url" or an "email"',
    signatory: 'an object with an "id" and a "name"',
    location: 'an object with a "latitude" and a "longitude"',
    milestone: 'an object with a "count"',
    practice: 'an object with a "title" and a "url"',
    document: 'an object with a "lang" and a "url"',
    organizer: 'an object with a "name"',
  },
  losses: {
    call: noCall,
    join: 'Visitors are not told how to join.',
    signatory: 'Visitors do not see this signatory, and it is not counted.',
    location: 'Visitors do not see this signatory on the map.',
    milestone: 'Visitors do not see this milestone.',
    practice: 'Visitors do not see this practice.',
    document: 'Visitors do not see this document.',
    organizer: 'Visitors do not see who calls.',
    status: 'Visitors see the call as open, and can join.',
    language: 'Visitors who read this language see the text in another one.',
    value: 'Visitors do not see this; the rest is shown.',
  },
  findings: {
    empty: () => ['The file is empty.', noCall, 'Take the last version that you have saved.'],
    html: () => [
      'This is a web page (HTML), not JSON.',
      noCall,
      'Is it the right file or address? A server may send a page of its own where there is no such file, or where one has to log in.',
    ],
    'not-json': () => [
      'This is not JSON.',
      noCall,
      'A call begins with { and is saved as plain text. Is it the right file?',
    ],
    'not-utf8': ({ encoding }) => [
      encoding === 'damaged'
        ? 'The file is not all in UTF-8: here is a character in another encoding.'
        : `The file is saved in ${encoding === 'utf-16' ? 'UTF-16' : 'Windows-1252 (also called Latin-1 or ANSI)'}, not in UTF-8.`,
      encoding === 'utf-16' ? noCall : 'Visitors see � in place of letters with accents.',
      encoding === 'damaged'
        ? 'Type the character anew, and save the file as UTF-8.'
        : 'Save it once more in your editor with the encoding UTF-8.',
    ],
    'byte-order-mark': () => [
      'The file begins with a byte order mark (BOM).',
      '',
      'Save it as UTF-8 without BOM: some programs cannot read it otherwise.',
    ],
    'too-large': ({ size, limit }) => [
      `The file has ${number.format(size)} bytes; at most ${number.format(limit)} are read.`,
      noCall,
      'Put the list of signatories into a file of its own ("signatoriesUrl").',
    ],
    'too-deep': ({ limit }) => [
      `Objects and lists stand in one another more than ${number.format(limit)} levels deep.`,
      noCall,
      'A call has five levels. Take out what does not belong here.',
    ],
    'extra-comma': () => [
      'This comma is one too many.',
      noCall,
      'Take it out: after the last entry, before } or ], there is no comma.',
    ],
    'missing-comma': () => ['After this, a comma is missing.', noCall, 'Put a comma between two entries.'],
    'missing-colon': () => [
      'After this key, a colon is missing.',
      noCall,
      'Put a colon between key and value: "key": "value".',
    ],
    'missing-value': () => [
      'After this colon, the value is missing.',
      noCall,
      'Write the value, or take out the key.',
    ],
    'curly-quotes': ({ character }) => [
      `JSON does not know this quotation mark: ${character}`,
      noCall,
      'Put a straight one (") in its place. Word processors write curly ones; a plain text editor does not.',
    ],
    'single-quotes': () => [
      'JSON does not know single quotation marks around texts.',
      noCall,
      'Put double ones (") in their place.',
    ],
    comment: () => ['JSON has no comments.', noCall, 'Take the comment out.'],
    'unquoted-key': ({ key }) => [
      `The key stands without quotation marks: ${key}`,
      noCall,
      `Put quotation marks around it: "${key}".`,
    ],
    'unknown-word': ({ word, suggestion }) => [
      `This word does not stand between two quotation marks: ${word}`,
      noCall,
      suggestion
        ? `Write ${suggestion}.`
        : 'Put a quotation mark (") before and after each key and text. Without them stand numbers, true, false and null alone.',
    ],
    'unclosed-text': () => [
      'This text has no quotation mark at its end.',
      noCall,
      'Put a quotation mark (") where the text ends.',
    ],
    'line-break-in-text': () => [
      'Within a text, the line breaks here.',
      noCall,
      'Write \\n for a line break, and keep the text on one line.',
    ],
    'control-in-text': () => [
      'In this text is a character that cannot be seen, such as a tab.',
      noCall,
      'Take it out, or write \\t for a tab.',
    ],
    'bad-escape': () => [
      'After the backslash (\\) stands what JSON does not know.',
      noCall,
      'Write \\\\ for a backslash, \\" for a quotation mark, \\n for a line break.',
    ],
    'bad-number': ({ value }) => [
      `JSON does not know numbers that are written so: ${value}`,
      noCall,
      'Write digits with a point for decimals: 41.39, without + or zeros before it.',
    ],
    unclosed: ({ bracket }) => [
      `After this, a bracket is missing: ${bracket}`,
      noCall,
      `Put ${bracket} where the object or list ends. What was opened first is closed last.`,
    ],
    'text-after-end': () => [
      'The call has ended before this.',
      noCall,
      'Take out what stands after the last }, or the } that closes too early.',
    ],
    'odd-blank': ({ character }) => [
      `Here is a blank of a kind that JSON does not know (${character}), from a web page or a word processor.`,
      noCall,
      'Replace it by an ordinary space, here and further down.',
    ],
    syntax: ({ found }) => [
      `JSON cannot have this here: ${found || 'the end of the file'}`,
      noCall,
      'Compare with the entries before it: a bracket, a comma or a quotation mark is missing or one too many.',
    ],
    'more-faults': ({ count }) => [
      `Other lines with faults of JSON: ${number.format(count)}.`,
      '',
      'Mend the first ones, then check again: often they bring about the rest.',
    ],
    'duplicate-key': ({ key }) => [
      `The key "${key}" stands twice in the same object.`,
      'Visitors see the last value only; the one before it is lost.',
      'Keep one of the two.',
    ],
    missing: ({ key, expected, lost }, { kinds, losses }) => [
      `"${key}" is missing.`,
      losses[lost],
      `Add it. It has to be ${kinds[expected]}.`,
    ],
    unusable: ({ expected, value, lost }, { kinds, losses }) => [
      `This cannot be used: ${value}`,
      losses[lost],
      `It has to be ${kinds[expected]}.`,
    ],
    'near-miss': ({ expected, value, suggestion, lost }, { kinds, losses }) => [
      `This cannot be used: ${value}`,
      losses[lost],
      `Is it ${suggestion}? It has to be ${kinds[expected]}.`,
    ],
    'no-such-date': ({ value, lost }, { losses }) => [
      `There is no such day: ${value}`,
      losses[lost],
      'Write a day of the calendar as year-month-day.',
    ],
    'misspelt-key': ({ key, suggestion }) => [
      `The format has no key "${key}" here.`,
      'Visitors do not see what stands there.',
      `Is it "${suggestion}"?`,
    ],
    'misplaced-key': ({ key, belongs }) => [
      `The key "${key}" does not belong here.`,
      'Visitors do not see what stands there.',
      `It belongs into ${belongs}.`,
    ],
    'no-way-to-join': () => [
      'The call does not say how to join.',
      noCall,
      'Give "join" a web address ("url"), an e-mail address ("email"), or both.',
    ],
    'too-long': ({ length, limit }) => [
      `This has ${number.format(length)} characters; at most ${number.format(limit)} are shown.`,
      'Visitors do not see the whole of it.',
      'Shorten it.',
    ],
    'too-many': ({ count, limit }) => [
      `This list has ${number.format(count)} entries; at most ${number.format(limit)} are shown.`,
      'Visitors do not see the entries after that.',
      'Shorten the list. Signatories can stand in a file of their own ("signatoriesUrl").',
    ],
    'too-many-paragraphs': ({ count, limit }) => [
      `This text has ${number.format(count)} paragraphs; at most ${number.format(limit)} are shown.`,
      'Visitors do not see the whole of it.',
      'Shorten it, or take out blank lines.',
    ],
    'missing-translation': ({ languages }) => [
      `This text is missing in: ${list.format(languages)}.`,
      'Visitors who read that see it in another language.',
      'Add the translation.',
    ],
    'stale-translation': ({ language, source }) => [
      `The text in "${source}" has changed; its translation in "${language}" has not.`,
      'Visitors may read two different things.',
      'Look whether the translation still fits.',
    ],
    'repeated-language': ({ language, other }) => [
      `"${language}" and "${other}" are the same language.`,
      'Visitors see one of the two texts only.',
      'Keep one of the two.',
    ],
    'default-language-unused': ({ language }) => [
      `The default language is "${language}", in which there is no title.`,
      '',
      'Name a language of the title.',
    ],
    'combining-marks': ({ limit }) => [
      `Here more than ${number.format(limit)} marks stand on one letter.`,
      'Visitors see the letter without the marks beyond that.',
      'Type the text anew without them.',
    ],
    'bidi-control': ({ character }) => [
      `Here is an invisible character that turns the direction of writing (${character}).`,
      'Visitors may see the letters in another order.',
      'Take it out: the direction follows from the script by itself. Typing the text anew is the simplest way.',
    ],
    'control-character': ({ character }) => [
      `Here is a character that cannot be shown (${character}).`,
      '',
      'Take it out, or type the text anew.',
    ],
    'broken-letters': ({ sample }) => [
      `Here letters seem to be broken: ${sample}`,
      'Visitors see wrong letters.',
      'Type them anew. They broke when a file was opened in the wrong encoding.',
    ],
    markup: ({ sample }) => [
      `Here is something that looks like HTML: ${sample}`,
      'Visitors see it just as it is written.',
      'Write plain text. Blank lines part paragraphs.',
    ],
    'insecure-link': ({ url }) => [
      `This address is not https: ${url}`,
      'Others on the way can read along, or change what visitors see.',
      'Write https:// if the site has it.',
    ],
    'duplicate-id': ({ id, first }) => [
      `A signatory before it (${first}) has the same id: ${id}`,
      'Visitors do not see this signatory, and it is not counted.',
      'Give it an id of its own, or take it out if it is the same one.',
    ],
    'odd-id': ({ id, suggestion }) => [
      `This id does not fit well into addresses and file names: ${id}`,
      '',
      suggestion ? `Write "${suggestion}", say.` : 'Use letters, digits and hyphens.',
    ],
    'similar-names': ({ name, other, first }) => [
      `“${name}” and “${other}” (${first}) may be the same institution.`,
      'Visitors would see it twice, and the count would be one too high.',
      'Take one of the two out if it is. If it is not, tell them apart by "country" or by fuller names.',
    ],
    'unknown-country': ({ country }) => [
      `There is no country with the code ${country}.`,
      'Visitors see the code, or nothing, in place of the country’s name.',
      'Look the code up (ISO 3166-1 alpha-2): GB for the United Kingdom, say.',
    ],
    'unknown-signatory': ({ id, suggestion }) => [
      `No signatory has this id: ${id}`,
      'Visitors do not see whose practice it is.',
      suggestion ? `Is it "${suggestion}"?` : 'Write the id as it stands in the list of signatories.',
    ],
    'date-in-future': ({ date }) => [`This day is still to come: ${date}`, '', 'Is the year right?'],
    'count-too-small': ({ key, count, listed }) => [
      `"${key}" says ${number.format(count)}; the list says ${number.format(listed)}.`,
      'Visitors see the number of those that are listed.',
      'Correct the number, or take it out: without it, those that are listed are counted.',
    ],
    'member-count-differs': ({ count, listed }) => [
      `"memberCount" says ${number.format(count)}; signatories that are marked as members: ${number.format(listed)}.`,
      '',
      'Correct the number, or write "member": true where it is missing.',
    ],
    'more-members-than-signatories': ({ members, signatories }) => [
      `There are more members (${number.format(members)}) than signatories (${number.format(signatories)}).`,
      'Visitors read figures that cannot be right.',
      'Correct "memberCount" or "signatoryCount".',
    ],
    'milestone-order': ({ count, before }) => [
      `The milestone ${number.format(count)} stands after the milestone ${number.format(before)}.`,
      '',
      'List each milestone once, the smallest first.',
    ],
    'milestone-reached-early': ({ count, signatories }) => [
      `The milestone ${number.format(count)} is marked as reached; signatories: ${number.format(signatories)}.`,
      '',
      'Take out "reached", or correct the numbers.',
    ],
    'updated-missing': () => [
      '"updated" is missing.',
      'An old copy on the way may take the place of a newer one.',
      'Add the date and time of the last change, such as "2020-06-30T12:00:00Z".',
    ],
    'updated-in-future': ({ updated }) => [
      `"updated" is in the future: ${updated}`,
      'Until then, open pages refuse every later correction.',
      'Write the time of the last change.',
    ],
    'updated-not-changed': ({ updated }) => [
      `The call has changed, and "updated" is still ${updated}.`,
      'An old copy on the way may take the place of this one.',
      'Write the time of this change.',
    ],
    'updated-went-back': ({ updated, before }) => [
      `"updated" (${updated}) is earlier than in the version before (${before}).`,
      'Open pages keep the version before.',
      'Write the time of this change.',
    ],
    'id-changed': ({ id, before }) => [
      `The id of the call has changed from ${before} to ${id}.`,
      'Open pages take it for another call.',
      'Keep the id, also when the title changes.',
    ],
    'milestone-moved': ({ count }) => [
      `The milestone ${number.format(count)} of the version before is not there any more.`,
      'Visitors trust goals that stay.',
      'Put it back, unless it was a mistake.',
    ],
    'signatory-lost': ({ id, name }) => [
      `“${name}” (${id}) was a signatory in the version before, and is not any more.`,
      'Visitors do not see this signatory any more.',
      'Put it back, unless it has withdrawn.',
    ],
    'signatory-id-changed': ({ id, before, name }) => [
      `The id of “${name}” has changed from ${before} to ${id}.`,
      'Pages and badges that name it by the old id do not find it.',
      `Keep the old id.`,
    ],
  },
};
