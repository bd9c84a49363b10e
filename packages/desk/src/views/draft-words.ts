import { msg } from '@lit/localize';

/** What became of a draft that somebody wanted to be removed. */
export function removalWords(isRemoved: boolean): string {
  return isRemoved
    ? msg('The draft is removed.', { id: 'draft-removed' })
    : msg('The draft could not be removed. Try again, or delete the data of this page in the browser.', {
        id: 'draft-not-removed',
      });
}

/** Warns that nothing is kept for a reload or a crash. */
export function noDraftWords(): string {
  return msg('This browser keeps no draft: save before you leave.', { id: 'draft-failed' });
}
