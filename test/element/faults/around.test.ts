import { expect } from '@open-wc/testing';
import { createEndpoint, refusedUrl } from '../../support/endpoint.js';
import { recordWarnings } from '../../support/warnings.js';
import { goOffline, goOnline, hidePage, showPage } from '../../support/simulation.js';
import { useClock } from '../../support/clock.js';
import { busyUntil, json, refused } from './fault-answers.js';
import * as run from './fault-run.js';
import { failing, fine } from './faults.js';

const offline = failing('network');
const atOnce = 'at once when back on line, else 54 to 66 s';
const soon = 'at most 60 s after the page is back on line';
const hour = 'none while hidden, at once on return';
const busy = failing('http', [110, 145]);
const clocks = { 'an hour ahead': 3600, 'an hour behind': -3600 };

describe('On the first load', () => {
  recordWarnings();
  const clock = useClock();

  it(run.rowOf('connection refused, with nothing ever there', offline.first), async () => {
    const loaded = await run.load({ ...(await createEndpoint({})), url: refusedUrl }, clock);
    run.expectOutcome(loaded, offline.first);
    expect(clock.untilRequest()).to.be.within(54, 66.002);
  });

  it(run.rowOf('offline', offline.first, atOnce), async () => {
    goOffline();
    const loaded = await run.load(await createEndpoint(refused()), clock);
    run.expectOutcome(loaded, offline.first);
    await run.expectRecoveryAtOnce(loaded, clock, goOnline);
  });

  it(run.rowOf('page hidden for an hour', fine.first, hour), async () => {
    hidePage();
    const loaded = await run.load(await createEndpoint(run.before), clock);
    run.expectOutcome(loaded, fine.first);
    clock.pass(3600);
    expect(clock.requests()).to.equal(1);
    await run.expectRecoveryAtOnce(loaded, clock, showPage);
  });

  for (const [name, offset] of Object.entries(clocks)) {
    it(run.rowOf(`429, Retry-After: a date in 120 s, clock ${name}`, busy.first), async () => {
      clock.offset(offset);
      const loaded = await run.load(await createEndpoint(busyUntil(429, 120)), clock);
      run.expectOutcome(loaded, busy.first);
      await run.expectRecovery(loaded, clock, busy.first.next);
    });
  }
});

describe('After a good load', () => {
  recordWarnings();
  const clock = useClock();

  it(run.rowOf('offline', offline.later, soon), async () => {
    const loaded = await run.load(await createEndpoint(run.before), clock);
    goOffline();
    await run.nextTry(loaded, clock, refused());
    run.expectOutcome(loaded, offline.later);
    await goOnline();
    await run.expectRecovery(loaded, clock, [0, 60]);
  });

  it(run.rowOf('page hidden for an hour', fine.later, hour), async () => {
    const loaded = await run.load(await createEndpoint(run.before), clock);
    hidePage();
    clock.pass(3600);
    run.expectOutcome(loaded, fine.later);
    expect(clock.requests()).to.equal(1);
    await run.expectRecoveryAtOnce(loaded, clock, showPage);
  });

  for (const [name, offset] of Object.entries(clocks)) {
    it(run.rowOf(`429, Retry-After: a date in 120 s, clock ${name}`, busy.later), async () => {
      clock.offset(offset);
      const loaded = await run.load(await createEndpoint(run.before), clock);
      await run.nextTry(loaded, clock, busyUntil(429, 120));
      run.expectOutcome(loaded, busy.later);
      await run.expectRecovery(loaded, clock, busy.later.next);
    });
  }

  it(run.rowOf('an ETag that never changes', fine.later, '54 to 66 s'), async () => {
    const etag = '"same"';
    const loaded = await run.load(await createEndpoint({ json, etag }), clock);
    await run.nextTry(loaded, clock, { json: { ...json, signatoryCount: 14 }, etag });
    const [, check] = await loaded.endpoint.log();
    // A browser that gets a 304 shows what it has. Under automation WebKit has no cache, and
    // gets the new body.
    const count = check?.status === 304 ? 13 : 14;
    run.expectOutcome(loaded, { ...fine.later, count });
    await run.expectRecovery(loaded, clock, fine.later.next);
  });
});
