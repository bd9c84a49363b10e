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
    'shows-nothing': () => ['The widget cannot show this call. Visitors see the plain link instead.'],
    'no-address': () => ['This is not a web address.', 'Enter the whole address, beginning with https://.'],
    insecure: () => ['The address is not https.', 'An https page cannot load it. Serve the file over https.'],
    cors: () => [
      'The server answers, but other sites may not read the answer.',
      'Make it send the header “Access-Control-Allow-Origin: *” with this file.',
    ],
    'cors-unseen': () => [
      'The file is on this page’s own site. It does not say that other sites may read it.',
      'For widgets on other sites, send the header “Access-Control-Allow-Origin: *” with it.',
    ],
    'cors-open': () => ['Other sites may read the file.'],
    unreachable: () => [
      'No complete answer arrived.',
      'Is the address right? Is the server up? Is its certificate valid? Open the address in a browser tab to see.',
    ],
    timeout: () => [
      'No complete answer arrived within 10 seconds.',
      'The widget then gives up. Serve the call as a static file.',
    ],
    slow: seconds => [
      `The answer took ${seconds} seconds.`,
      'Serve the call as a static file, or through a CDN.',
    ],
    'in-time': seconds => [`The answer took ${seconds} seconds.`],
    http: status => [
      `The server answers with status ${status}.`,
      status === '404' || status === '410'
        ? 'This file does not exist. Check the path, capital letters included.'
        : 'The status must be 200. See the server’s log.',
    ],
    redirected: url => [
      `The answer comes from another address: ${url}`,
      'Use that address. It saves visitors a redirect.',
    ],
    'too-large': () => [
      'The file is larger than 5 MB. The widget reads no more than that.',
      'List fewer signatories, and put their number into “signatoryCount”.',
    ],
    type: type => [`The content type is ${type}.`],
    'type-other': type => [
      type ? `The content type is ${type}.` : 'The answer has no content type.',
      'The widget accepts it. With “application/json”, servers can also compress it.',
    ],
    'not-utf8': () => [
      'The file is not in UTF-8. Accented letters are broken.',
      'Save it as UTF-8 in your editor.',
    ],
    'cache-fits': value => [`The caching is right: ${value}.`],
    'cache-none': () => [
      'There is no Cache-Control header. Browsers guess how long the file stays fresh.',
      'Send “Cache-Control: no-cache”. Browsers then keep the file and ask for changes each time.',
    ],
    'cache-long': value => [
      `Caches may show an old file for a long time: ${value}.`,
      'Send “Cache-Control: no-cache”, or a max-age of a few minutes.',
    ],
    'cache-no-store': value => [
      `Nobody may keep the file (${value}). Each check for changes loads all of it.`,
      'Send “Cache-Control: no-cache” instead.',
    ],
    validator: () => ['Checks for changes cost a few bytes. The file has a date or an ETag.'],
    'validator-unseen': () => [
      'This page cannot see whether checks for changes are cheap.',
      'Make the server send “Last-Modified” or an “ETag”, as servers do for static files.',
    ],
    'validator-none': () => [
      'Each check for changes loads the whole file.',
      'Make the server send “Last-Modified” or an “ETag”, as servers do for static files.',
    ],
    'not-json': message => [
      `This is not JSON: ${message}`,
      'Often a comma is missing or extra, or a quotation mark is not closed.',
    ],
    version: () => [
      'The version is not 1. This widget knows no other.',
      'Set "version": 1, or use a newer widget.',
    ],
    contract: () => ['The JSON follows the schema.'],
    missing: (_value, kind) => ['This is missing.', `It must be ${kind}.`],
    'left-out': (value, kind) => [`The widget leaves this out: ${value}`, `It must be ${kind}.`],
    twice: id => [
      `An earlier signatory has the same id, “${id}”. The widget leaves this one out.`,
      'Give it an id of its own.',
    ],
    languages: tags => [`Every text has every language of the title: ${tags}.`],
    'language-gaps': tag => [
      `These texts are missing in “${tag}”, a language of the title.`,
      'They show in the default language until you add them.',
    ],
    links: () => ['All links are https.'],
    'http-links': () => [
      'These links are not https. Others on the network can read them.',
      'Use https:// if the site has it.',
    ],
  },
  kinds: {
    call: 'an object: { … }',
    version: 'the number 1',
    string: 'a text between quotation marks, not empty',
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
