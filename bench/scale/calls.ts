import type { Call } from 'metropolis-call-contract';
import { splitCall } from '../../packages/publisher/src/publish/data/split-call.js';
import { call, callSignedBy } from '../sample.js';
import { paths } from './checks.js';
import { maxAges, pathFor } from './freshness.js';
import type { Paths } from './origin.js';

/** How many have signed the large calls. */
export const many = 10_000;

/** All files of the server behind the caches. */
export function callFiles(): Paths {
  const whole = callSignedBy(many);
  return {
    [paths.call]: { maxAge: 5, content: call },
    [paths.whole]: { maxAge: 5, content: whole },
    [paths.apart]: { maxAge: 5, content: withListApart(JSON.parse(whole) as Call) },
    ...Object.fromEntries(maxAges.map(maxAge => [pathFor(maxAge), { maxAge, content: call }])),
  };
}

/** As `publish` writes it. */
function withListApart(whole: Call): string {
  const { signatories = [] } = whole;
  const apart = splitCall({ call: whole, signatories }, 'https://example.org/call/signatories.json');
  return JSON.stringify(apart.call);
}
