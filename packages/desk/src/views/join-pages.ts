import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { isObject, valueAt } from '../document/json.js';
import { languagesOf } from '../document/languages.js';
import { languageName } from '../language/format.js';
import type { Session } from '../store/session.js';
import { callField } from './call-field.js';

/** Fields for the page to join: one for each language if the call has a language map, otherwise one for all. */
export function joinPages(session: Session): TemplateResult {
  const isMap = isObject(valueAt(session.json, ['join', 'url']));
  return isMap
    ? html`${languagesOf(session.state).map(language =>
        callField(session, ['join', 'url', language], {
          label: msg(str`Page to join (${languageName(language)})`, { id: 'join-page-language' }),
          type: 'url',
        }),
      )}`
    : callField(session, ['join', 'url'], { label: msg('Page to join', { id: 'join-page' }), type: 'url' });
}
