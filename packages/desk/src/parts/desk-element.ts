import { updateWhenLocaleChanges } from '@lit/localize';
import { LitElement } from 'lit';
import type { Session } from '../store/session.js';

/** A part of the page. It has no shadow root, so that labels, styles and queries work across the whole page. */
export class DeskElement extends LitElement {
  constructor() {
    super();
    updateWhenLocaleChanges(this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

/** A part that shows the open call. It renders again when the call changes. */
export class SessionElement extends DeskElement {
  static override readonly properties = { session: { attribute: false } };

  declare session: Session;
  #unsubscribe: (() => void) | undefined;
  #followed: Session | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#followed = undefined;
  }

  protected override willUpdate(): void {
    this.#follow();
  }

  #follow(): void {
    const session = this.session as Session | undefined;
    if (this.isConnected && session && session !== this.#followed) {
      this.#unsubscribe?.();
      this.#followed = session;
      this.#unsubscribe = session.subscribe(() => this.requestUpdate());
    }
  }
}
