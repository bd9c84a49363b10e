import { msg } from '@lit/localize';

/** Says whether a draft was removed. */
export function removalWords(isRemoved: boolean): string {
  return isRemoved
    ? msg('The draft is removed.', { id: 'draft-removed' })
    : msg('The draft could not be removed. Try again, or delete the data of this page in the browser.', {
        id: 'draft-not-removed',
      });
}

/** Warns that no draft is stored: a reload or a crash would lose the changes. */
export function noDraftWords(): string {
  return msg('This browser keeps no draft: save before you leave.', { id: 'draft-failed' });
}
