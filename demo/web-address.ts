import { readUrl } from '../src/call/read-text.js';

/** A host name, an IPv4 or an IPv6 address. The URL Standard also allows hosts with quotation marks and braces. */
const plainHost = /^(?:[\w.-]+|\[[\da-f:.]+\])$/;

/** Characters that RFC 3986 does not allow in paths and queries but browsers keep there, and the apostrophe. */
const risky = /[[\]{}|\\^`'"<>]/g;

/**
 * Reads an http or https URL and writes it so that any language of a snippet can carry it.
 *
 * @returns the normalized URL, or undefined for other schemes, strange hosts, and URLs with a user name or password
 */
export function readWebAddress(value: string): string | undefined {
  const address = readUrl(value.trim(), []);
  if (!address || !URL.canParse(address)) {
    return undefined;
  }
  const { origin, hostname, username, password, pathname, search, hash } = new URL(address);
  return plainHost.test(hostname) && !username && !password
    ? origin + (pathname + search + hash).replaceAll(risky, percentEncode)
    : undefined;
}

/** Percent-encodes an ASCII character. */
function percentEncode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
