import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const script = readFileSync(new URL('../../dist/metropolis-call.js', import.meta.url), 'utf8');

describe('The script file', () => {
  it('asks V8 in its first line to compile all functions while it loads', () => {
    assert.ok(script.startsWith('//# allFunctionsCalledOnLoad\n'));
  });
});
