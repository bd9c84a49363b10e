import { type Opened, openText } from './opened.js';

/** A call that is still to be written. What it needs is missing: the check says what. */
export function startingCall(language: string): Opened {
  const call = {
    version: 1,
    id: 'call',
    defaultLanguage: language,
    status: 'open',
    title: {},
    summary: {},
    join: {},
    signatories: [],
  };
  return openText('call.json', `${JSON.stringify(call, null, 2)}\n`) as Opened;
}
