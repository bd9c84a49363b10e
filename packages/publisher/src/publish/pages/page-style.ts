import { readFileSync } from 'node:fs';

/** The style of all pages. It is inlined, so that the first paint waits for no request. */
export const pageStyle = readFileSync(new URL('../../../assets/page.css', import.meta.url), 'utf8').trim();
