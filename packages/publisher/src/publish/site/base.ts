import { printable } from '../../terminal/printable.js';
import { Stop } from '../../terminal/stop.js';

/**
 * Validates the address of the published folder. The result ends with a slash.
 *
 * @throws {Stop} if it is not the address of a folder.
 */
export function readBase(base: string): string {
  const wrong = (what: string, remedy: string): Stop =>
    new Stop(2, { where: '--base', what: `${what} ${printable(base)}`, remedy });
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base)) {
    throw wrong(
      'This is not a web address:',
      'Write the address of the folder, such as https://example.org/call/',
    );
  }
  const url = new URL(base);
  if (url.search || url.hash || url.username || url.password) {
    throw wrong('This is not the address of a folder:', 'Remove "?" or "#" and all that follows, and any user name and password.');
  }
  url.pathname = url.pathname.replace(/\/?$/, '/');
  if (!/^[\w/.~@-]*$/.test(url.pathname)) {
    throw wrong(
      'Server configurations cannot contain this path:',
      'Use letters, digits and hyphens in the path of the address.',
    );
  }
  return url.href;
}
