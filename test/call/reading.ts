import { expect } from '@open-wc/testing';
import type { CallError } from '../../src/call/call-error.js';
import type { Call } from '../../src/call/call.js';
import { readCall } from '../../src/call/read-call.js';

export const paris = { id: 'paris', name: 'Paris' };
export const dakar = { id: 'dakar', name: { fr: 'Dakar' }, country: 'SN' };

/** A call with the required keys alone. */
export const document = {
  version: 1,
  id: 'call',
  title: { en: 'Call', fr: 'Appel' },
  summary: 'Join us.',
  join: { url: 'https://metropolis.org/join', email: 'join@metropolis.org' },
  signatories: [paris, dakar],
};

/** Reads a usable call, with or without unusable entries. */
export function read(json: unknown): { call: Call; unusable: readonly string[] } {
  const result = readCall(json);
  expect(result).to.have.property('call');
  return result as { call: Call; unusable: readonly string[] };
}

/** Reads a call that is not usable, and returns the error. */
export function failed(json: unknown): CallError {
  const result = readCall(json);
  expect(result).to.have.property('error');
  return (result as { error: CallError }).error;
}
