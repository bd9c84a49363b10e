import { call, callSignedBy, listApart } from '../sample.js';
import { paths } from './checks.js';
import { maxAges, pathFor } from './freshness.js';
import type { Paths } from './origin.js';

/** The number of signatories of the large calls. */
export const many = 10_000;

/** All files of the server behind the caches. */
export function callFiles(): Paths {
  const whole = callSignedBy(many);
  return {
    [paths.call]: { maxAge: 5, content: call },
    [paths.whole]: { maxAge: 5, content: whole },
    [paths.apart]: { maxAge: 5, content: listApart(whole, 'https://example.org/call/signatories.json') },
    ...Object.fromEntries(maxAges.map(maxAge => [pathFor(maxAge), { maxAge, content: call }])),
  };
}
