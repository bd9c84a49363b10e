import type { Call } from '../../src/call/call.js';
import { advice, type Finding, good } from './finding.js';
import { pathOf } from './json-path.js';
import { textsOf, urlsOf } from './texts-of.js';

/** The languages of the title are those that a call promises; texts that lack one of them are told. */
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

/** Where others can read along or change what comes. */
export function checkLinks(call: Call): readonly Finding[] {
  const open = urlsOf(call).filter(([, url]) => !/^https:/i.test(url));
  return [
    open.length ? { ...advice('http-links'), at: open.map(([steps]) => pathOf(steps)) } : good('links'),
  ];
}
