import { createEndpoint } from '../../support/endpoint.js';
import { recordWarnings } from '../../support/warnings.js';
import { useClock } from '../../support/clock.js';
import { expectOutcome, expectRecovery, load, rowOf } from './fault-run.js';
import { faults } from './faults.js';

describe('On the first load', () => {
  recordWarnings();
  const clock = useClock();

  for (const fault of faults) {
    it(rowOf(fault.name, fault.first), async () => {
      const endpoint = await createEndpoint(await fault.serve());
      const loaded = await load(endpoint, clock, fault);
      expectOutcome(loaded, fault.first);
      await expectRecovery(loaded, clock, fault.first.next);
    });
  }
});
