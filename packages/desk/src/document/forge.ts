/** The software that hosts a repository. It is recognized by the form of its addresses. */
export type Forge = 'github' | 'gitlab';

/** Examples: `https://github.com/o/r/blob/main/call.json`, `https://gitlab.example.org/g/p/-/blob/main/call.json`. */
export function forgeOf(address: string): Forge | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:') {
    return undefined;
  }
  if (/\/-\/(blob|edit)\/[^/]+\/.+/.test(url.pathname)) {
    return 'gitlab';
  }
  return /^\/[^/]+\/[^/]+\/(blob|edit)\/[^/]+\/.+/.test(url.pathname) ? 'github' : undefined;
}

/** The address of the page that edits the file. Undefined if the address does not lead to a file in a repository. */
export function editPage(address: string): string | undefined {
  const url = forgeOf(address) && URL.parse(address);
  return url ? url.origin + url.pathname.replace('/blob/', '/edit/') : undefined;
}
