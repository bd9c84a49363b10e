import type { Signatory } from 'metropolis-call-contract';
import { newestOf } from '../data/split-call.js';
import type { PageLanguage } from '../language/page-language.js';
import { pageAddress } from '../pages/call/card.js';
import { addressInList } from '../site/parts.js';
import { anchorFor } from '../site/paths.js';
import { addressOf, localized, type Site } from '../site/site.js';
import { writeXml, type XmlElement } from '../xml.js';

/** The most entries of a feed. Older signatories are only in the list. */
const mostEntries = 100;

/**
 * An Atom feed (RFC 4287) of new signatories, the newest first. Signatories without a date are not in it: an entry must
 * have a date, and an invented date would change with each publication.
 */
export function feedFor(site: Site, language: PageLanguage): string {
  const newest = newestOf(site.signatories).slice(0, mostEntries);
  const title = language.pick(site.call.title).value;
  const page = pageAddress(site, language);
  const self = addressOf(site, localized(site, language, 'feed.xml'));
  return writeXml('http://www.w3.org/2005/Atom', {
    name: 'feed',
    attributes: { 'xml:lang': language.tag },
    content: [
      { name: 'id', content: page },
      { name: 'title', content: language.say('feed-title', title).value },
      { name: 'updated', content: feedTime(site, newest) },
      { name: 'link', attributes: { rel: 'self', type: 'application/atom+xml', href: self } },
      {
        name: 'link',
        attributes: { rel: 'alternate', type: 'text/html', hreflang: language.tag, href: page },
      },
      { name: 'author', content: [{ name: 'name', content: authorOf(site, language) }] },
      ...newest.map(signatory => entryOf(site, language, signatory)),
    ],
  });
}

function entryOf(site: Site, language: PageLanguage, signatory: Signatory): XmlElement {
  const time = `${signatory.joined ?? ''}T00:00:00Z`;
  // The id uses the page of the call, because the list may move to other pages when it grows. An id must not change.
  const id = `${pageAddress(site, language)}#${anchorFor(signatory.id)}`;
  const address = addressInList(site, language, signatory);
  return {
    name: 'entry',
    content: [
      { name: 'id', content: id },
      { name: 'title', content: language.saySigned(language.name(signatory).value).value },
      { name: 'published', content: time },
      { name: 'updated', content: time },
      { name: 'link', attributes: { rel: 'alternate', type: 'text/html', href: address } },
      { name: 'summary', content: summaryOf(site, language, signatory) },
    ],
  };
}

function summaryOf(site: Site, language: PageLanguage, { role, country }: Signatory): string {
  const details = [role && language.say(role).value, country && language.country(country)];
  return [...details.filter(Boolean), language.pick(site.call.title).value].join(' · ');
}

/** When the feed last changed, taken from the data and not from the clock. */
function feedTime({ call }: Site, newest: readonly Signatory[]): string {
  const time = call.updated ?? `${newest[0]?.joined ?? '1970-01-01'}T00:00:00Z`;
  return new Date(time).toISOString();
}

function authorOf({ call }: Site, language: PageLanguage): string {
  return call.organizer ? language.name(call.organizer).value : language.pick(call.title).value;
}
