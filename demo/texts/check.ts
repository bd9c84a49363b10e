import { msg, str } from '@lit/localize';
import type { RequestCode, RequestFinding, Severity } from '../check/finding.js';

/** What was found, and how to mend it. */
export interface Said {
  readonly what: string;
  readonly remedy?: string;
}

export const checkTexts = {
  running: () => msg('Checking …', { id: 'check-running' }),
  notLoaded: () =>
    msg('The check could not be loaded. Are you online? Try again.', { id: 'check-not-loaded' }),
  allWell: () => msg('All is well.', { id: 'check-all-well' }),
  summary: (problems: number, advice: number) =>
    msg(str`Problems: ${problems}. Advice: ${advice}.`, { id: 'check-summary' }),
  more: (count: number) => msg(str`and ${count} more`, { id: 'check-more' }),
  place: (line: number, column: number) => msg(str`Line ${line}, column ${column}`, { id: 'check-place' }),
  inList: () => msg('In the list of signatories', { id: 'check-in-list' }),
  content: () => msg('The JSON has all that it should have.', { id: 'check-content' }),
};

export function severityText(severity: Severity): string {
  const texts: Readonly<Record<Severity, () => string>> = {
    good: () => msg('Good', { id: 'check-is-good' }),
    advice: () => msg('Advice', { id: 'check-is-advice' }),
    problem: () => msg('Problem', { id: 'check-is-problem' }),
  };
  return texts[severity]();
}

/** A finding about a request in words. */
export function describeRequest({ code, value = '' }: RequestFinding): Said {
  const [what, remedy] = texts[code](value);
  return { what, ...(remedy && { remedy }) };
}

type Teller = (value: string) => readonly [what: string, remedy?: string];

const texts: Readonly<Record<RequestCode, Teller>> = {
  shows: count => [msg(str`The widget shows this call; signatories: ${count}.`, { id: 'check-shows' })],
  'shows-nothing': () => [
    msg('The widget cannot show this call. Visitors see the plain link instead.', {
      id: 'check-shows-nothing',
    }),
  ],
  'own-host-shows': host => [
    msg(str`Pages on ${host} can show this file. This page may not read it, so its content is not checked.`, {
      id: 'check-own-host-shows',
    }),
    msg('To check the content, open the file in a browser tab, save it, and choose it here.', {
      id: 'check-own-host-shows-remedy',
    }),
  ],
  'not-seen': host => [
    msg(str`${host} answers, but it lets this page see nothing. The file may be missing.`, {
      id: 'check-not-seen',
    }),
    msg('Open the address in a browser tab. If you see the file there, pages on its own host can show it.', {
      id: 'check-not-seen-remedy',
    }),
  ],
  'no-address': () => [
    msg('This is not a web address.', { id: 'check-no-address' }),
    msg('Enter the whole address, beginning with https://.', { id: 'check-no-address-remedy' }),
  ],
  insecure: () => [
    msg('The address is not https.', { id: 'check-insecure' }),
    msg('An https page cannot load it. Serve the file over https.', { id: 'check-insecure-remedy' }),
  ],
  cors: host => [
    msg(str`Pages on other hosts than ${host} may not read the file.`, { id: 'check-cors' }),
    msg('If they should show the call, send the header “Access-Control-Allow-Origin: *” with this file.', {
      id: 'check-cors-remedy',
    }),
  ],
  'cors-open': () => [msg('Pages on every host may read the file.', { id: 'check-cors-open' })],
  unreachable: () => [
    msg('No complete answer arrived.', { id: 'check-unreachable' }),
    msg(
      'Is the address right? Is the server up? Is its certificate valid? Open the address in a browser tab to see.',
      { id: 'check-unreachable-remedy' },
    ),
  ],
  timeout: () => [
    msg('No complete answer arrived within 10 seconds.', { id: 'check-timeout' }),
    msg('The widget then gives up. Serve the call as a static file.', { id: 'check-timeout-remedy' }),
  ],
  slow: seconds => [
    msg(str`The answer took ${seconds} seconds.`, { id: 'check-slow' }),
    msg('Serve the call as a static file, or through a CDN.', { id: 'check-slow-remedy' }),
  ],
  'in-time': seconds => [msg(str`The answer took ${seconds} seconds.`, { id: 'check-in-time' })],
  http: status => [
    msg(str`The server answers with status ${status}.`, { id: 'check-http' }),
    status === '404' || status === '410'
      ? msg('This file does not exist. Check the path, capital letters included.', {
          id: 'check-http-missing-remedy',
        })
      : msg('The status must be 200. See the server’s log.', { id: 'check-http-remedy' }),
  ],
  redirected: url => [
    msg(str`The answer comes from another address: ${url}`, { id: 'check-redirected' }),
    msg('Use that address. It saves visitors a redirect.', { id: 'check-redirected-remedy' }),
  ],
  type: type => [msg(str`The content type is ${type}.`, { id: 'check-type' })],
  'type-other': type => [
    type
      ? msg(str`The content type is ${type}.`, { id: 'check-type' })
      : msg('The answer has no content type.', { id: 'check-no-type' }),
    msg('The widget accepts it. With “application/json”, servers can also compress it.', {
      id: 'check-type-other-remedy',
    }),
  ],
  'cache-fits': value => [msg(str`The caching is right: ${value}.`, { id: 'check-cache-fits' })],
  'cache-none': () => [
    msg('There is no Cache-Control header. Browsers guess how long the file stays fresh.', {
      id: 'check-cache-none',
    }),
    msg('Send “Cache-Control: no-cache”. Browsers then keep the file and ask for changes each time.', {
      id: 'check-cache-none-remedy',
    }),
  ],
  'cache-long': value => [
    msg(str`Caches may show an old file for a long time: ${value}.`, { id: 'check-cache-long' }),
    msg('Send “Cache-Control: no-cache”, or a max-age of a few minutes.', { id: 'check-cache-long-remedy' }),
  ],
  'cache-no-store': value => [
    msg(str`Nobody may keep the file (${value}). Each check for changes loads all of it.`, {
      id: 'check-cache-no-store',
    }),
    msg('Send “Cache-Control: no-cache” instead.', { id: 'check-cache-no-store-remedy' }),
  ],
  validator: () => [
    msg('Checks for changes cost a few bytes. The file has a date or an ETag.', { id: 'check-validator' }),
  ],
  'validator-unseen': () => [
    msg('This page cannot see whether checks for changes are cheap.', { id: 'check-validator-unseen' }),
    validatorRemedy(),
  ],
  'validator-none': () => [
    msg('Each check for changes loads the whole file.', { id: 'check-validator-none' }),
    validatorRemedy(),
  ],
};

function validatorRemedy(): string {
  return msg('Make the server send “Last-Modified” or an “ETag”, as servers do for static files.', {
    id: 'check-validator-remedy',
  });
}
