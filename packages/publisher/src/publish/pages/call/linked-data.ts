import type { PageLanguage } from '../../language/page-language.js';
import { addressOf, type Site } from '../../site/site.js';
import { paths } from '../../site/paths.js';
import { pageAddress } from './card.js';
import { wayToJoin } from './join.js';

/** The call in the vocabulary of schema.org, for search engines: a creative work that institutions endorse. */
export function linkedData(site: Site, language: PageLanguage): unknown {
  const { call } = site;
  const { url, email } = wayToJoin(site, language) ?? {};
  const target = url ?? email?.href;
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': addressOf(site, `${paths.call}#call`),
    url: pageAddress(site, language),
    name: language.pick(call.title).value,
    abstract: language.pick(call.summary).value,
    inLanguage: language.tag,
    image: addressOf(site, paths.preview(language)),
    dateModified: call.updated,
    author: organizerOf(site, language),
    interactionStatistic: {
      '@type': 'InteractionCounter',
      interactionType: 'https://schema.org/EndorseAction',
      userInteractionCount: site.count,
    },
    potentialAction: target && { '@type': 'JoinAction', name: language.say('join').value, target },
  };
}

function organizerOf({ call }: Site, language: PageLanguage): unknown {
  return (
    call.organizer && {
      '@type': 'Organization',
      name: language.name(call.organizer).value,
      url: call.organizer.url,
    }
  );
}
