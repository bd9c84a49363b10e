import { msg, str } from '@lit/localize';

/** What the controls of the live endpoint have done. */
export const liveTexts = {
  ready: () =>
    msg('These controls change the served call.json. The preview checks it at once, and every 5 seconds.', {
      id: 'live-ready',
    }),
  changed: () => msg('Done. The preview has checked again.', { id: 'live-changed' }),
  nothing: () => msg('No added signatory is left. Those of the file stay.', { id: 'live-nothing' }),
  failed: () =>
    msg('The live endpoint does not answer. Is the demo server still running?', { id: 'live-failed' }),
  added: (name: string) => msg(str`${name} has signed.`, { id: 'live-added' }),
  withdrawn: (name: string) => msg(str`${name} has withdrawn.`, { id: 'live-withdrawn' }),
};
