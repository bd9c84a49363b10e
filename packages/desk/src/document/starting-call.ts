import { type Opened, openText } from './opened.js';

/** An empty call to begin with. Its required texts are missing: the check reports them. */
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
