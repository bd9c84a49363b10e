import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { addLanguage, removeLanguage } from '../document/edit-texts.js';
import { asTag, languagesOf, sourceLanguage } from '../document/languages.js';
import { commonLanguages } from '../language/common-languages.js';
import { languageName, number } from '../language/format.js';
import { labelled } from '../language/labels.js';
import { announce } from '../parts/announce.js';
import { typedInto } from '../parts/form-value.js';
import { SessionElement } from '../parts/desk-element.js';
import { countTranslations } from '../document/count-translations.js';

/** At most this many languages are shown side by side. */
const mostShown = 5;

/** The languages of the call: chooses the shown ones, counts what is to translate, adds and removes languages. */
export class DeskCallLanguages extends SessionElement {
  static override readonly properties = {
    ...SessionElement.properties,
    shown: { attribute: false },
    fault: { state: true },
  };

  declare shown: readonly string[];
  declare fault: boolean;

  override render(): TemplateResult {
    const languages = languagesOf(this.session.state);
    return html`<fieldset class="languages">
        <legend>${msg('Languages side by side, at most five', { id: 'languages-shown' })}</legend>
        <ul>
          ${languages.map(language => this.#languageView(language))}
        </ul>
      </fieldset>
      <form class="actions" @submit=${this.#add}>
        <label class="inline">
          <span>${msg('Another language', { id: 'language-add-label' })}</span>
          <input name="language" list="common-languages" size="14" autocomplete="off" required />
        </label>
        <datalist id="common-languages">
          ${commonLanguages.map(tag => html`<option value=${tag}>${languageName(tag)}</option>`)}
        </datalist>
        <button class="quiet">${msg('Add the language', { id: 'language-add' })}</button>
        ${
          this.fault
            ? html`<span class="fault" role="alert"
                >${msg('A language is written as a tag such as en, fr or pt-BR.', { id: 'fault-tag' })}</span
              >`
            : nothing
        }
      </form>`;
  }

  #languageView(language: string): TemplateResult {
    const isShown = this.shown.includes(language);
    const name = languageName(language);
    const isSource = language === sourceLanguage(this.session.json);
    const isFixed = isShown ? this.shown.length === 1 : this.shown.length >= mostShown;
    return html`<li>
      <label class="tick">
        <input
          type="checkbox"
          .checked=${isShown}
          ?disabled=${isFixed}
          @change=${() => this.#show(language, !isShown)}
        />
        ${name}
      </label>
      <span class="note"
        >${isSource ? msg('the first language', { id: 'language-source' }) : this.#counts(language)}</span
      >
      ${
        isSource
          ? nothing
          : html`<button type="button" class="link" @click=${() => this.#remove(language)}>
              ${msg('Remove', { id: 'remove' })}<span class="hidden"> ${name}</span>
            </button>`
      }
    </li>`;
  }

  #counts(language: string): TemplateResult | string {
    const { session } = this;
    const { missing, stale, first } = countTranslations(session.state, session.pairs, language);
    const parts = [
      missing ? msg(str`${number(missing)} to translate`, { id: 'count-missing' }) : '',
      stale ? msg(str`${number(stale)} to look at again`, { id: 'count-stale' }) : '',
    ].filter(Boolean);
    return first
      ? html`<button type="button" class="link" @click=${() => this.#goTo(language, first)}>
          ${labelled(languageName(language), parts.join(', '))}
        </button>`
      : msg('complete', { id: 'count-complete' });
  }

  #goTo(language: string, path: string): void {
    if (!this.shown.includes(language)) {
      this.#show(language, true);
    }
    requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`textarea[data-path="${CSS.escape(path)}"]`)?.focus(),
      ),
    );
  }

  #show(language: string, isShown: boolean): void {
    const others = this.shown.filter(each => each !== language).slice(0, mostShown - 1);
    const detail = isShown ? [...others, language] : others;
    this.dispatchEvent(new CustomEvent('desk-shown', { detail }));
  }

  readonly #add = (event: SubmitEvent): void => {
    event.preventDefault();
    const tag = asTag(typedInto(event, 'language'));
    this.fault = !tag;
    if (tag) {
      this.session.change(state => addLanguage(state, tag));
      this.#show(tag, true);
      (event.target as HTMLFormElement).reset();
      announce(msg(str`${languageName(tag)} added.`, { id: 'changed-added' }));
    }
  };

  #remove(language: string): void {
    this.session.change(state => removeLanguage(state, language));
    announce(
      msg(
        str`${languageName(language)} is taken out. Its texts come back when you add it again, or with Undo.`,
        {
          id: 'language-removed',
        },
      ),
    );
  }
}

customElements.define('desk-call-languages', DeskCallLanguages);
