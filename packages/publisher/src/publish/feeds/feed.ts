import type { Signatory } from 'metropolis-call-contract';
import { create } from 'xmlbuilder2';
import { newestOf } from '../data/split-call.js';
import type { PageLanguage } from '../language/page-language.js';
import { pageAddress } from '../pages/call/card.js';
import { addressInList } from '../site/parts.js';
import { anchorFor } from '../site/paths.js';
import { addressOf, localized, pageOf, type Site } from '../site/site.js';

/** Who asks for a feed wants the news. The whole list is elsewhere. */
const mostEntries = 100;

/**
 * An Atom feed (RFC 4287) of who has joined, the newest first. Whose day of joining is not known is not in it: an entry
 * must have a date, and one that is made up would change with each publication.
 */
export function feedFor(site: Site, language: PageLanguage): string {
  const newest = newestOf(site.signatories).slice(0, mostEntries);
  const title = language.pick(site.call.title).value;
  const page = pageAddress(site, language);
  const feed = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' }).ele(
    'http://www.w3.org/2005/Atom',
    'feed',
    { 'xml:lang': language.tag },
  );
  feed.ele('id').txt(page);
  feed.ele('title').txt(language.say('feed-title', title).value);
  feed.ele('updated').txt(feedTime(site, newest));
  feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: addressOf(site, localized(site, language, 'feed.xml')) });
  feed.ele('link', { rel: 'alternate', type: 'text/html', hreflang: language.tag, href: page });
  feed.ele('author').ele('name').txt(authorOf(site, language));
  newest.forEach(signatory => addEntry(feed, site, language, signatory));
  return `${feed.end({ prettyPrint: true })}\n`;
}

function addEntry(feed: ReturnType<typeof create>, site: Site, language: PageLanguage, signatory: Signatory): void {
  const name = language.name(signatory).value;
  const time = `${signatory.joined ?? ''}T00:00:00Z`;
  const entry = feed.ele('entry');
  // The list may move to pages of its own as it grows. An id must not change.
  entry.ele('id').txt(`${addressOf(site, pageOf(site, language))}#${anchorFor(signatory.id)}`);
  entry.ele('title').txt(language.saySigned(name).value);
  entry.ele('published').txt(time);
  entry.ele('updated').txt(time);
  entry.ele('link', { rel: 'alternate', type: 'text/html', href: addressInList(site, language, signatory) });
  entry.ele('summary').txt(summaryOf(site, language, signatory));
}

function summaryOf(site: Site, language: PageLanguage, { role, country }: Signatory): string {
  const details = [role && language.say(role).value, country && language.country(country)];
  return [...details.filter(Boolean), language.pick(site.call.title).value].join(' · ');
}

/** When the feed last changed, without a look at the clock. */
function feedTime({ call }: Site, newest: readonly Signatory[]): string {
  const time = call.updated ?? `${newest[0]?.joined ?? '1970-01-01'}T00:00:00Z`;
  return new Date(time).toISOString();
}

function authorOf({ call }: Site, language: PageLanguage): string {
  return call.organizer ? language.name(call.organizer).value : language.pick(call.title).value;
}
