import { expect } from '@open-wc/testing';
import { createEndpoint } from '../../support/endpoint.js';
import { recordWarnings } from '../../support/warnings.js';
import { useClock } from '../../support/clock.js';
import { before, changesDuring, expectOutcome, expectRecovery, load, nextTry, rowOf } from './fault-run.js';
import { faults } from './faults.js';

describe('After a good load', () => {
  recordWarnings();
  const clock = useClock();

  for (const fault of faults) {
    it(rowOf(fault.name, fault.later), async () => {
      const { crossOrigin = false } = fault;
      const loaded = await load(await createEndpoint(before), clock, { crossOrigin });
      const answer = await fault.serve();
      const changes = await changesDuring(loaded.widget, () => nextTry(loaded, clock, answer, fault));
      expectOutcome(loaded, fault.later);
      expect(changes.length === 0).to.equal(fault.later.unchanged ?? false);
      await expectRecovery(loaded, clock, fault.later.next);
    });
  }
});
