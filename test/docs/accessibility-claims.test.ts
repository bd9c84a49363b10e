import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Claim, TestName } from '../../scripts/accessibility/claim.js';
import { allClaims } from '../../scripts/accessibility/claims/claims.js';
import { claimFaults } from '../../scripts/accessibility/claim-faults.js';
import { cardTree } from '../../scripts/accessibility/tests.js';

const thisFile = 'test/docs/accessibility-claims.test.ts';

const folder = mkdtempSync(join(tmpdir(), 'claims-'));
const skippingFile = join(folder, 'skipping.test.ts');
writeFileSync(skippingFile, "it.skip('works', () => {});");
after(() => rmSync(folder, { recursive: true }));

describe('A claim of the accessibility report', () => {
  it('has its evidence, for every criterion', () => {
    assert.deepEqual(
      allClaims.flatMap(([criterion, claim]) => claimFaults(criterion, claim)),
      [],
    );
  });

  const [file] = cardTree;
  const refused: Record<string, Claim> = {
    'supports without evidence': { level: 'supports' },
    'supports by a file that is gone': { level: 'supports', tests: [['test/gone.test.ts', 'works']] },
    'supports by a test that is gone': { level: 'supports', tests: [[file, 'works']] },
    'supports by a test that is skipped': { level: 'supports', tests: [[skippingFile, 'works']] },
    'supports by a record that is gone': { level: 'supports', records: ['Gone'] },
    'is not applicable, and does not say why': { level: 'not-applicable' },
  };
  for (const [name, claim] of Object.entries(refused)) {
    it(`is refused if it ${name}`, () => {
      assert.equal(claimFaults('1.1.1', claim).length, 1);
    });
  }

  it('may name a test with values in its name', () => {
    const test: TestName = [thisFile, 'is refused if it …'];
    assert.deepEqual(claimFaults('1.1.1', { level: 'supports', tests: [test] }), []);
  });
});
