import type { View } from '../common/view.js';

/** Says that nobody can join any more. Empty while the call is open. */
export function closedText({ call, language: { msg } }: View): string {
  switch (call.status ?? 'open') {
    case 'open':
      return '';
    case 'closed':
      return msg('This call is closed to new signatories.', {
        id: 'closed',
        desc: 'In place of the join button',
      });
    case 'archived':
      return msg('This call has ended and is kept for the record.', {
        id: 'archived',
        desc: 'In place of the join button',
      });
  }
}
