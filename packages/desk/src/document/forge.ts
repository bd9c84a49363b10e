/** Where a repository is kept, by the form of its addresses. */
export type Forge = 'github' | 'gitlab';

/** `https://github.com/o/r/blob/main/call.json`, `https://gitlab.example.org/g/p/-/blob/main/call.json`. */
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

/** The page on which the file is edited. Undefined if the address is none of a file in a repository. */
export function editPage(address: string): string | undefined {
  const url = forgeOf(address) && URL.parse(address);
  return url ? url.origin + url.pathname.replace('/blob/', '/edit/') : undefined;
}
