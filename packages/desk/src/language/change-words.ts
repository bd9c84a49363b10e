import { msg, str } from '@lit/localize';
import type { Change, Turn } from '../document/changes/change.js';
import { languageName, list, number } from './format.js';
import { keyLabel, statusLabel, textLabel } from './labels.js';

/** A change in words: "Ciudad de México added." */
export function changeWords(change: Change): string {
  switch (change.kind) {
    case 'signatory':
      return signatoryWords(change.turn, change.name, change.keys);
    case 'order':
      return msg('The order of the signatories changed.', { id: 'changed-order' });
    case 'text':
      return turned(
        change.turn,
        `${textLabel(change.text, change.number)} (${languageName(change.language)})`,
      );
    case 'status':
      return msg(str`The call is now: ${statusLabel(change.status)}.`, { id: 'changed-status' });
    case 'milestone':
      return turned(change.turn, msg(str`Milestone ${change.count}`, { id: 'changed-milestone' }));
    case 'entry':
      return turned(
        change.turn,
        change.list === 'practices'
          ? msg(str`Practice ${number(change.number)}`, { id: 'changed-practice' })
          : msg(str`Document ${number(change.number)}`, { id: 'changed-document' }),
      );
    case 'join':
      return change.key === 'url'
        ? msg('The page to join changed.', { id: 'changed-join-url' })
        : msg('The e-mail address to join changed.', { id: 'changed-join-email' });
    case 'key':
      return turned(change.turn, change.key);
  }
}

function signatoryWords(turn: Turn, name: string, keys: readonly string[]): string {
  return turn === 'removed'
    ? msg(str`${name} withdrawn.`, { id: 'changed-withdrawn' })
    : turn === 'added'
      ? turned(turn, name)
      : msg(str`${name}: ${list(keys.map(keyLabel))} changed.`, { id: 'changed-signatory' });
}

function turned(turn: Turn, what: string): string {
  switch (turn) {
    case 'added':
      return msg(str`${what} added.`, { id: 'changed-added' });
    case 'changed':
      return msg(str`${what} changed.`, { id: 'changed-changed' });
    case 'removed':
      return msg(str`${what} removed.`, { id: 'changed-removed' });
  }
}
