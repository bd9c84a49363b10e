import { msg, str } from '@lit/localize';

export function withdrawnWords(name: string): string {
  return msg(str`${name} is withdrawn. Undo brings it back.`, { id: 'withdrawn' });
}
