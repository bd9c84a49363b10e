import type { Call } from '../../src/call/call.js';
import { advice, type Finding, good } from './finding.js';
import { pathOf } from './json-path.js';
import { textsOf, urlsOf } from './texts-of.js';

/** Every text should have the languages that the title has. */
export function checkLanguages(call: Call): readonly Finding[] {
  if (typeof call.title === 'string') {
    return [];
  }
  const tags = Object.keys(call.title);
  const gaps = tags.flatMap((tag): Finding[] => {
    const lacking = textsOf(call).filter(([, text]) => typeof text !== 'string' && !(tag in text));
    return lacking.length
      ? [{ ...advice('language-gaps', tag), at: lacking.map(([steps]) => pathOf(steps)) }]
      : [];
  });
  return gaps.length ? gaps : [good('languages', tags.join(', '))];
}

/** Others on the network can read and change what comes by plain HTTP. */
export function checkLinks(call: Call): readonly Finding[] {
  const open = urlsOf(call).filter(([, url]) => !/^https:/i.test(url));
  return [
    open.length ? { ...advice('http-links'), at: open.map(([steps]) => pathOf(steps)) } : good('links'),
  ];
}
