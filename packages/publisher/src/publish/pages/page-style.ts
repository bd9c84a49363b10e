import { readFileSync } from 'node:fs';

/** The style of all pages. It stands within them, so that the first paint waits for nothing. */
export const pageStyle = readFileSync(new URL('../../../assets/page.css', import.meta.url), 'utf8').trim();
