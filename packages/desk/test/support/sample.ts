import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of the demo's call. */
export const sample = readFileSync(join(import.meta.dirname, '../../../../demo/call.json'), 'utf8');
