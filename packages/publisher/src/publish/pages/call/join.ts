import { html } from '@lit-labs/ssr';
import { nothing } from 'lit';
import type { PageLanguage, Said } from '../../language/page-language.js';
import type { Site } from '../../site/site.js';
import { isWebAddress, nameView, textView, type View } from '../text.js';

/** The addresses where an institution joins. */
export interface WayToJoin {
  readonly url?: string;
  readonly email?: { readonly address: string; readonly href: string };
}

export function wayToJoin({ call }: Site, language: PageLanguage): WayToJoin | undefined {
  if (call.status === 'closed' || call.status === 'archived') {
    return undefined;
  }
  const { url, email } = call.join;
  const page = url === undefined ? '' : language.pick(url).value;
  return {
    ...(isWebAddress(page) ? { url: page } : {}),
    ...(email === undefined ? {} : { email: { address: email, href: mailUrl(email, call.title, language) } }),
  };
}

/** Why nobody can join. Undefined while the call is open. */
function closedText({ call }: Site, language: PageLanguage): Said | undefined {
  return call.status === 'closed' || call.status === 'archived' ? language.say(call.status) : undefined;
}

/** The button to join, or why there is none. */
export function buttonView(site: Site, language: PageLanguage): View {
  const way = wayToJoin(site, language);
  const closed = closedText(site, language);
  if (closed) {
    return html`<p>${textView(closed)}</p>`;
  }
  const href = way?.url ?? way?.email?.href;
  return href === undefined
    ? nothing
    : html`<p><a class="button" href=${href}>${textView(language.say('join'))}</a></p>`;
}

/** The e-mail address and the contact, shown beside the button. */
export function contactView(site: Site, language: PageLanguage): View {
  const { email, url } = wayToJoin(site, language) ?? {};
  const { contact } = site.call.join;
  const isOther = email && url !== undefined;
  return html`${
    isOther
      ? html`<p class="small">
          ${textView(language.say('email'))} <a href=${email.href}><bdi>${email.address}</bdi></a>
        </p>`
      : nothing
  }${
    contact === undefined || !wayToJoin(site, language)
      ? nothing
      : html`<p class="small">${nameView(language.pick(contact))}</p>`
  }`;
}

/** A `mailto:` URL (RFC 6068) whose subject names the call, and whose text asks for the name of the institution. */
function mailUrl(email: string, title: Site['call']['title'], language: PageLanguage): string {
  const subject = language.say('subject', language.pick(title).value).value;
  const body = `${language.say('body').value} `;
  return `mailto:${encode(email).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(body)}`;
}

/** Encodes any text. `encodeURIComponent` alone throws on a lone surrogate. */
function encode(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString());
}
