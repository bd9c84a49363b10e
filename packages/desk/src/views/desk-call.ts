import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Steps } from '../document/json.js';
import { viewLabel } from '../language/labels.js';
import { SessionElement } from '../parts/desk-element.js';
import { WideScreen } from '../parts/wide-screen.js';
import { firstPreview, type PreviewOptions } from './preview-options.js';
import { currentView, hasPreviewBeside, type View, viewOf, views } from './routes.js';
import { showField } from './show-field.js';
import { viewCount } from './view-counts.js';
import './desk-bar.js';
import './desk-check.js';
import './desk-more.js';
import './desk-preview.js';
import './desk-save.js';
import './desk-signatories.js';
import './desk-texts.js';

/** An open call: the view that the address names. On wide screens, the preview is beside it. */
export class DeskCall extends SessionElement {
  static override readonly properties = { ...SessionElement.properties, preview: { state: true } };

  declare preview: PreviewOptions;
  readonly #screen = new WideScreen(this);

  constructor() {
    super();
    this.preview = firstPreview;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#onRoute);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onRoute);
  }

  override render(): TemplateResult {
    const view = currentView();
    const isBeside = this.#screen.isWide && hasPreviewBeside(view);
    return html`<desk-bar .session=${this.session}></desk-bar>
      <nav class="views" aria-label=${msg('Views', { id: 'views' })}>
        <ul>
          ${views.map(each => this.#linkView(each, view))}
        </ul>
      </nav>
      <div class=${isBeside ? 'band side-by-side' : 'band'}>
        <main id="main" class="view" tabindex="-1" @focusin=${this.#onField}>${this.#viewOf(view)}</main>
        ${isBeside ? html`<aside class="beside" aria-labelledby="preview-title">${this.#previewOf('beside')}</aside>` : nothing}
      </div>`;
  }

  #linkView(each: View, view: View): TemplateResult {
    const count = viewCount(each, this.session);
    return html`<li>
      <a href="#${each}" aria-current=${each === view ? 'page' : nothing}
        >${viewLabel(each)}${count ? html` <span class="badge">${count}</span>` : nothing}</a
      >
    </li>`;
  }

  #viewOf(view: View): TemplateResult {
    const { session } = this;
    switch (view) {
      case 'texts':
        return html`<desk-texts .session=${session}></desk-texts>`;
      case 'signatories':
        return html`<desk-signatories .session=${session}></desk-signatories>`;
      case 'more':
        return html`<desk-more .session=${session}></desk-more>`;
      case 'preview':
        return this.#previewOf('alone');
      case 'check':
        return html`<desk-check .session=${session} @desk-go=${this.#onGo}></desk-check>`;
      case 'save':
        return html`<desk-save .session=${session}></desk-save>`;
    }
  }

  #previewOf(place: 'alone' | 'beside'): TemplateResult {
    return html`<desk-preview
      .session=${this.session}
      .place=${place}
      .options=${this.preview}
      @desk-preview=${(event: CustomEvent<PreviewOptions>) => (this.preview = event.detail)}
    ></desk-preview>`;
  }

  /** Shows the preview in the language of the field that has the focus. */
  readonly #onField = ({ target }: FocusEvent): void => {
    const language = (target as HTMLElement).lang;
    if (language && language !== this.preview.language) {
      this.preview = { ...this.preview, language };
    }
  };

  readonly #onRoute = (): void => {
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('#main h2')?.focus());
  };

  /** Opens the view that has the field of a place in the call, and focuses the field. */
  readonly #onGo = ({ detail }: CustomEvent<Steps>): void => {
    history.pushState(history.state, '', `#${viewOf(detail)}`);
    this.requestUpdate();
    void this.updateComplete.then(() => showField(this, detail));
  };
}

customElements.define('desk-call', DeskCall);
