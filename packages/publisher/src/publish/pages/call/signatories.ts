import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { Signatory } from 'metropolis-call-contract';
import { newestOf } from '../../data/split-call.js';
import type { PageLanguage } from '../../language/page-language.js';
import { listingOf, type Part } from '../../site/parts.js';
import { anchorFor, relativeUrl } from '../../site/paths.js';
import type { Site } from '../../site/site.js';
import { linkView, nameView, textView, type View } from '../text.js';

/** The number of newest signatories on the page of the call if the list has its own pages. */
const newestCount = 12;

const roles = ['presidency', 'co-presidency', undefined];

/** All signatories. If the list has its own pages, the newest signatories and links to those pages. */
export function signatoriesView(site: Site, language: PageLanguage, path: string): View {
  const { parts } = listingOf(site, language);
  return parts.length === 0
    ? nothing
    : html`<section id="signatories" aria-labelledby="signatories-title">
        <h2 id="signatories-title">${textView(language.say('signatories'))}</h2>
        ${parts.length === 1 ? groupsView(site, language) : overviewView(site, language, path, parts)}
      </section>`;
}

/** Members and others in two groups, as in the widget. Signatories with a role come first. */
function groupsView(site: Site, language: PageLanguage): View {
  const { sorted } = listingOf(site, language);
  const groups = [true, false].map(isMember => sorted.filter(({ member }) => (member ?? false) === isMember));
  const [members = [], others = []] = groups.map(group =>
    roles.flatMap(role => group.filter(signatory => signatory.role === role)),
  );
  const hasBoth = members.length > 0 && others.length > 0;
  return (['members', 'others'] as const).map((id, index) => {
    const group = index === 0 ? members : others;
    const heading = html`<h3>${textView(language.say(id, language.number(group.length)))}</h3>`;
    return group.length === 0 ? nothing : html`${hasBoth ? heading : nothing}${listView(group, language)}`;
  });
}

function overviewView(
  { signatories }: Site,
  language: PageLanguage,
  path: string,
  parts: readonly Part[],
): View {
  const newest = newestOf(signatories).slice(0, newestCount);
  return html`${
      newest.length === 0
        ? nothing
        : html`<h3>${textView(language.say('latest'))}</h3>
            ${listView(newest, language)}`
    }
    <h3>${textView(language.say('all'))}</h3>
    ${partLinksView(language, path, parts)}`;
}

/** Links to the parts. Each link shows the first and the last name of its part. */
export function partLinksView(language: PageLanguage, path: string, parts: readonly Part[]): View {
  return html`<ol class="parts">
    ${parts.map(({ path: target, signatories }) => {
      const [first, last] = [signatories[0], signatories.at(-1)];
      return html`<li>
        <a href=${relativeUrl(path, target)} aria-current=${target === path ? 'page' : nothing}
          >${first ? nameView(language.name(first)) : nothing} –
          ${last ? nameView(language.name(last)) : nothing}</a
        >
      </li>`;
    })}
  </ol>`;
}

export function listView(signatories: readonly Signatory[], language: PageLanguage): View {
  return html`<ul class="signatories">
    ${signatories.map(signatory => signatoryView(signatory, language))}
  </ul>`;
}

function signatoryView(signatory: Signatory, language: PageLanguage): View {
  const details = detailsOf(signatory, language);
  return html`<li id=${anchorFor(signatory.id)}>
    ${linkView(signatory.url, nameView(language.name(signatory)))}${details.length === 0 ? nothing : html` <small>${details}</small>`}
  </li> `;
}

function detailsOf({ role, country, joined }: Signatory, language: PageLanguage): readonly View[] {
  const details: readonly View[] = [
    ...(role === undefined ? [] : [textView(language.say(role))]),
    ...(country === undefined ? [] : [language.country(country)]),
    ...(joined === undefined ? [] : [html`<time datetime=${joined}>${language.date(joined)}</time>`]),
  ];
  return details.map((detail, index): View => (index === 0 ? detail : html` · ${detail}`));
}
