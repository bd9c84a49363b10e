import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { languagesOf, sourceLanguage } from '../document/languages.js';
import { nameOf } from '../document/find-entries.js';
import { textAt } from '../document/json.js';
import { signatoriesOf } from '../document/signatories.js';
import { textPlaces } from '../document/text-places.js';
import { number } from '../language/format.js';
import { SessionElement } from '../parts/desk-element.js';
import { callField, readCount } from './call-field.js';
import './desk-status.js';
import './desk-text.js';
import { entryList } from './entry-list.js';
import { joinPages } from './join-pages.js';

/** All fields that are neither main texts nor signatories: status, joining, milestones, documents, practices. */
export class DeskMore extends SessionElement {
  override render(): TemplateResult {
    const { session } = this;
    return html`<h2 tabindex="-1">${msg('Joining and more', { id: 'view-more' })}</h2>
      <desk-status .session=${session}></desk-status>
      <section aria-labelledby="join-title" data-path="$.join" tabindex="-1">
        <h3 id="join-title">${msg('Joining', { id: 'join-title' })}</h3>
        <div class="fields">
          ${callField(session, ['join', 'email'], {
            label: msg('E-mail address that institutions write to', { id: 'join-email' }),
            type: 'email',
          })}
          ${joinPages(session)}
        </div>
        ${this.#texts('join')}
      </section>
      ${this.#milestones()} ${this.#documents()} ${this.#practices()}
      <section aria-labelledby="other-title">
        <h3 id="other-title">${msg('About the call', { id: 'other-title' })}</h3>
        <div class="fields">
          ${callField(session, ['organizer', 'url'], {
            label: msg('Web site of who calls', { id: 'organizer-url' }),
            type: 'url',
          })}
          ${callField(session, ['defaultLanguage'], {
            label: msg('First language of the call, as a tag', { id: 'default-language' }),
          })}
          ${callField(session, ['id'], {
            label: msg('Id of the call', { id: 'call-id' }),
            hint: msg('For machines. It stays when the title changes.', { id: 'call-id-hint' }),
          })}
          ${callField(session, ['signatoryCount'], {
            label: msg('How many have signed, if more than are listed', { id: 'signatory-count' }),
            type: 'number',
            read: readCount,
          })}
          ${callField(session, ['memberCount'], {
            label: msg('How many of them are members, if more than are listed', { id: 'member-count' }),
            type: 'number',
            read: readCount,
          })}
        </div>
      </section>`;
  }

  /** The text fields of one part of the call, as in the view of texts. */
  #texts(key: string, index?: number): TemplateResult {
    const { session } = this;
    const shown = languagesOf(session.state).slice(0, 5);
    const places = textPlaces(session.json).filter(
      ({ steps }) => steps[0] === key && (index === undefined || steps[1] === index),
    );
    return html`${places.map(
      place => html`<desk-text .session=${session} .place=${place} .shown=${shown}></desk-text>`,
    )}`;
  }

  #milestones(): TemplateResult {
    const { session } = this;
    return entryList(session, {
      key: 'milestones',
      title: msg('Milestones', { id: 'milestones' }),
      add: msg('Add a milestone', { id: 'milestone-add' }),
      fresh: {},
      label: n => msg(str`Milestone ${number(n)}`, { id: 'changed-milestone' }),
      fields: index =>
        html`<div class="fields">
          ${callField(session, ['milestones', index, 'count'], {
            label: msg('Number of signatories', { id: 'milestone-count' }),
            type: 'number',
            read: readCount,
          })}
          ${callField(session, ['milestones', index, 'reached'], {
            label: msg('Reached on', { id: 'milestone-reached' }),
            type: 'date',
          })}
        </div>`,
    });
  }

  #documents(): TemplateResult {
    const { session } = this;
    return entryList(session, {
      key: 'documents',
      title: msg('Documents', { id: 'documents' }),
      add: msg('Add a document', { id: 'document-add' }),
      fresh: { lang: sourceLanguage(session.json) },
      label: n => msg(str`Document ${number(n)}`, { id: 'changed-document' }),
      fields: index =>
        html`<div class="fields">
            ${callField(session, ['documents', index, 'url'], {
              label: msg('Web address', { id: 'web-address' }),
              type: 'url',
            })}
            ${callField(session, ['documents', index, 'lang'], {
              label: msg('Language, as a tag', { id: 'document-language' }),
            })}
          </div>
          ${this.#texts('documents', index)}`,
    });
  }

  #practices(): TemplateResult {
    const { session } = this;
    const source = sourceLanguage(session.json);
    return html`${entryList(session, {
      key: 'practices',
      title: msg('Practices that signatories share', { id: 'practices' }),
      add: msg('Add a practice', { id: 'practice-add' }),
      fresh: {},
      label: n => msg(str`Practice ${number(n)}`, { id: 'changed-practice' }),
      fields: index =>
        html`<div class="fields">
            ${callField(session, ['practices', index, 'url'], {
              label: msg('Web address', { id: 'web-address' }),
              type: 'url',
            })}
            ${callField(session, ['practices', index, 'signatory'], {
              label: msg('Signatory that shares it: its name or id', { id: 'practice-signatory' }),
              read: typed => this.#idOf(typed, source),
            })}
          </div>
          ${this.#texts('practices', index)}`,
    })}`;
  }

  /** The id of the signatory with the typed name. If there is none: the typed text. */
  #idOf(typed: string, source: string): string {
    const found = signatoriesOf(this.session.json).find(entry => nameOf(entry, source) === typed);
    return textAt(found, 'id') || typed;
  }
}

customElements.define('desk-more', DeskMore);
