import type { CheckTexts } from './check.js';

export const en: CheckTexts = {
  running: 'Checking …',
  summary: (problems, advice) =>
    problems + advice === 0
      ? 'All is well.'
      : `Found: ${problems} ${problems === 1 ? 'problem' : 'problems'}, ${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice.`,
  severities: { good: 'Good', advice: 'Advice', problem: 'Problem' },
  more: count => `and ${count} more`,
  findings: {
    shows: count => [`The widget shows this call; signatories: ${count}.`],
    'shows-nothing': () => ['The widget cannot show this call: visitors see its fallback, the plain link.'],
    'no-address': () => ['This is no web address.', 'Enter a whole one, with https:// at its beginning.'],
    insecure: () => [
      'The address is not https.',
      'Browsers do not load it into an https page. Serve the file over https.',
    ],
    cors: () => [
      'The server answers, but does not let other sites read the answer.',
      'Have it send the header “Access-Control-Allow-Origin: *” with this file.',
    ],
    'cors-unseen': () => [
      'The file is on this page’s own site, and does not say that others may read it.',
      'For widgets on other sites, send the header “Access-Control-Allow-Origin: *” with it.',
    ],
    'cors-open': () => ['Other sites may read it.'],
    unreachable: () => [
      'No whole answer came.',
      'Is the address right, the server up, its certificate valid? Open the address in a browser tab to see.',
    ],
    timeout: () => [
      'No whole answer came within 10 seconds.',
      'The widget gives up then. Serve it as a static file.',
    ],
    slow: seconds => [`The answer took ${seconds} seconds.`, 'Serve it as a static file, or through a CDN.'],
    'in-time': seconds => [`The answer took ${seconds} seconds.`],
    http: status => [
      `The server answers with status ${status}.`,
      status === '404' || status === '410'
        ? 'There is no such file: check the path, capital letters too.'
        : 'The file has to come with status 200: see the server’s log.',
    ],
    redirected: url => [
      `The answer comes from another address: ${url}`,
      'Use that one, and save visitors the detour.',
    ],
    'too-large': () => [
      'The file is larger than 5 MB, of which the widget reads no more.',
      'List fewer signatories, and give their number as “signatoryCount”.',
    ],
    type: type => [`The content type is ${type}.`],
    'type-other': type => [
      type ? `The content type is ${type}.` : 'The answer has no content type.',
      'The widget takes it all the same; “application/json” also lets servers compress it.',
    ],
    'not-utf8': () => [
      'The file is not in UTF-8: letters with accents are broken.',
      'Save it as UTF-8 in your editor.',
    ],
    'cache-fits': value => [`Caching is as it should be: ${value}.`],
    'cache-none': () => [
      'There is no Cache-Control header, so browsers guess how long the file stays fresh.',
      'Send “Cache-Control: no-cache”: it is kept, and asked about each time.',
    ],
    'cache-long': value => [
      `Caches may show an old file for long: ${value}.`,
      'Send “Cache-Control: no-cache”, or a max-age of a few minutes.',
    ],
    'cache-no-store': value => [
      `Nobody may keep the file (${value}), so that each look for changes loads it all.`,
      'Send “Cache-Control: no-cache” in its place.',
    ],
    validator: () => ['Looks for changes cost a few bytes: the file has a date or an ETag.'],
    'validator-unseen': () => [
      'Whether looks for changes are cheap cannot be seen from here.',
      'Have the server send “Last-Modified” or an “ETag”, as servers do for static files.',
    ],
    'validator-none': () => [
      'Each look for changes loads the whole file.',
      'Have the server send “Last-Modified” or an “ETag”, as servers do for static files.',
    ],
    'not-json': message => [
      `This is not JSON: ${message}`,
      'Often a comma too many or too few, or a quotation mark that is not closed.',
    ],
    version: () => [
      'The version is not 1, which is all that this widget knows.',
      'Set "version": 1, or take a newer widget.',
    ],
    contract: () => ['All of the JSON is as the schema has it.'],
    missing: (_value, kind) => ['This is missing.', `It has to be ${kind}.`],
    'left-out': (value, kind) => [`The widget leaves this out: ${value}`, `It has to be ${kind}.`],
    twice: id => [
      `A signatory before it has the same id, “${id}”: this one is left out.`,
      'Give it an id of its own.',
    ],
    languages: tags => [`Every text is there in every language of the title: ${tags}.`],
    'language-gaps': tag => [
      `In “${tag}”, a language of the title, these texts are missing.`,
      'They are shown in the default language until you add them.',
    ],
    links: () => ['All links are https.'],
    'http-links': () => [
      'These links are not https: others can read along.',
      'Write https:// where their sites have it.',
    ],
  },
  kinds: {
    call: 'an object: { … }',
    version: 'the number 1',
    string: 'a text between quotation marks that is not empty',
    text: 'a text, or a map of languages such as { "en": "…", "fr": "…" }',
    tag: 'a language tag such as "en" or "pt-BR"',
    url: 'a whole web address, beginning with https://',
    'url-text': 'a whole web address, or a map of languages to addresses',
    join: 'an object with a "url" or an "email"',
    email: 'a bare e-mail address',
    list: 'a list: [ … ]',
    signatory: 'an object with an "id" and a "name"',
    document: 'an object with a "lang" and a "url"',
    organizer: 'an object with a "name"',
    country: 'two capital letters, such as "FR"',
    boolean: 'true or false, without quotation marks',
    role: '"presidency" or "co-presidency"',
    date: 'a day such as "2020-06-30"',
    'date-time': 'a time with its zone, such as "2020-06-30T12:00:00Z"',
    status: '"open", "closed" or "archived"',
    count: 'a whole number, 0 or more, without quotation marks',
  },
};
