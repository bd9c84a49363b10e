import type { PickedFile } from './files.js';

/** Why an address could not be opened. */
export interface FetchFault {
  readonly code: 'not-an-address' | 'no-answer' | 'status';
  readonly status?: number;
}

/** Fetches a call. The request carries no credentials. */
export async function fetchCall(address: string): Promise<PickedFile | FetchFault> {
  const url = addressOf(address);
  if (!url) {
    return { code: 'not-an-address' };
  }
  try {
    const response = await fetch(url, { credentials: 'omit', cache: 'no-cache' });
    return response.ok
      ? { name: nameOf(url), bytes: new Uint8Array(await response.arrayBuffer()) }
      : { code: 'status', status: response.status };
  } catch {
    return { code: 'no-answer' };
  }
}

function addressOf(text: string): URL | undefined {
  const address = text.trim();
  const url = URL.parse(/^[a-z]+:/i.test(address) ? address : `https://${address}`);
  return url && /^https?:$/.test(url.protocol) && address ? url : undefined;
}

function nameOf({ pathname }: URL): string {
  const name = decodeURIComponent(pathname.split('/').at(-1) ?? '');
  return name.endsWith('.json') ? name : 'call.json';
}
