import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, answerTo } from './answer.js';
import type { Cache } from './caches.js';
import { checkHeaders, load, type Load, visitHeaders } from './load.js';
import type { Origin } from './origin.js';

/** The demo's call, and calls of 10,000: with the list in them, and with the list at `signatoriesUrl`. */
export const paths = {
  call: '/call/call.json',
  whole: '/call/whole.json',
  apart: '/call/apart.json',
} as const;

/** The results of one cache under the requests of open pages. */
export interface CacheRecord {
  readonly cache: string;
  /** Checks without a change. */
  readonly checks: Load;
  /** How many of them reached the server behind the cache. */
  readonly atOrigin: number;
  /** Answers with the call, as after a change. */
  readonly changes: { readonly whole: Load; readonly apart: Load };
  /** Bytes of an answer, headers included: of a check without a change, and of the calls. */
  readonly bytes: { readonly check: number } & Readonly<Record<keyof typeof paths, number>>;
}

/** Measures a cache after one earlier request, which is the usual state of a cache. */
export async function measureCache(
  cache: Cache,
  origin: Origin,
  folder: string,
  seconds: number,
): Promise<CacheRecord> {
  const own = join(folder, cache.name);
  mkdirSync(own);
  const server = await cache.start(own, origin.port);
  const visit = (path: string): Promise<Answer> => answerTo(`${server.origin}${path}`, visitHeaders);
  try {
    // The second answer comes from the cache. Some caches write its `ETag` in another form.
    await visit(paths.call);
    const { etag, bytes } = await visit(paths.call);
    const check = await answerTo(`${server.origin}${paths.call}`, checkHeaders(etag));
    if (check.status !== 304) {
      throw new Error(`${cache.name} answers a check without a change with ${check.status}.`);
    }
    const before = origin.requests(paths.call);
    const checks = await load(server, paths.call, checkHeaders(etag), seconds);
    const atOrigin = origin.requests(paths.call) - before;
    const whole = await visit(paths.whole);
    const apart = await visit(paths.apart);
    return {
      cache: cache.name,
      checks,
      atOrigin,
      changes: {
        whole: await load(server, paths.whole, visitHeaders, seconds / 2),
        apart: await load(server, paths.apart, visitHeaders, seconds / 2),
      },
      bytes: { check: check.bytes, call: bytes, whole: whole.bytes, apart: apart.bytes },
    };
  } finally {
    await server.stop();
  }
}
