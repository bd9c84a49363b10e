import { msg, str } from '@lit/localize';

/** The texts around the code to copy. */
export const snippetTexts = {
  copy: () => msg('Copy', { id: 'snippet-copy' }),
  copied: () => msg('Copied', { id: 'snippet-copied' }),
  selected: () => msg('Selected. Now press Ctrl+C, or ⌘C.', { id: 'snippet-selected' }),
  addressInBar: () =>
    msg('The browser does not let this page copy. Copy the address from the address bar.', {
      id: 'snippet-addressInBar',
    }),
  policy: () => msg('Content Security Policy, if your site has one', { id: 'snippet-policy' }),
  version: (version: string) =>
    msg(
      str`Version ${version}. Its folder never changes, and the hash lets no other script run. To update, take the code of a new version.`,
      { id: 'snippet-version' },
    ),
  callNotInFrame: () =>
    msg(
      'This iframe would not show the call. The frame on this site shows the call of this site alone, so that nobody can show another one in its name. Copy the files to your own host and enter the address of your folder above. Or use the script tag or the element.',
      { id: 'snippet-call-not-in-frame' },
    ),
};
