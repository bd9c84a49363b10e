import { html, LitElement, noChange, nothing, type TemplateResult } from 'lit';
import { type Call, countSignatories, type JoinMethod, type Signatory } from '../call/call.js';
import type { CallState } from '../call/call-state.js';
import { LanguageController } from '../language/language-controller.js';
import { isServer } from '../platform/is-server.js';
import { isHydrating, replacesServed } from '../platform/script-file.js';
import type { View } from '../sections/common/view.js';
import { countSentence, moveFigure } from '../sections/count.js';
import { MapController } from '../sections/map/map-controller.js';
import { ClipboardController } from '../sections/share/clipboard-controller.js';
import { ListController } from '../sections/signatories/list-controller.js';
import { SignatoryStore } from '../sections/signatories/store.js';
import { adoptStyles } from './adopt-styles.js';
import { readSettings, type Settings, toNumber, warnOfUnknown } from './attributes.js';
import { CallController } from './call-controller.js';
import { CallCountEvent, CallErrorEvent, CallJoinEvent, CallLoadEvent } from './events.js';
import { layoutView } from './layouts.js';
import { nextPaint } from './next-paint.js';
import { Placeholder } from './placeholder.js';
import { statusView } from './status.js';
import { styles } from './styles.js';

/** The build and the test runner replace it by the version in package.json. */
declare const packageVersion: string;

/**
 * Its language is that of the nearest `lang` attribute, its own included, then the browser's.
 *
 * @summary Shows a call to action, how many institutions have signed it and who, and a button to join.
 *
 * @element metropolis-call
 *
 * @attr {string} lang - Language of everything in the element (BCP 47). Without it: the nearest `lang`, then the browser's.
 *
 * @slot - Fallback content: shown while loading, on failure, and in unsupported browsers.
 * @slot header - Content above the call.
 * @slot footer - Content below the call.
 *
 * @fires {CallLoadEvent} call-load - Emitted when the call has loaded or changed.
 * @fires {CallCountEvent} call-count - Emitted when the number of signatories becomes known or changes.
 * @fires {CallErrorEvent} call-error - Emitted when loading the call failed.
 * @fires {CallJoinEvent} call-join - Emitted when a visitor is about to join. Cancelable.
 *
 * @csspart card - The element's box.
 * @csspart title - The title.
 * @csspart summary - The summary.
 * @csspart quote - The quotation from the call.
 * @csspart topics - The aims and the topics.
 * @csspart map - The map.
 * @csspart progress - The progress to the next milestone.
 * @csspart practices - What signatories share with each other.
 * @csspart count - The number of signatories with its label.
 * @csspart count-value - The number.
 * @csspart count-label - The label.
 * @csspart signatories - The list of signatories.
 * @csspart signatory - An entry of that list.
 * @csspart documents - The links to the call document.
 * @csspart join - The button to join.
 * @csspart status - The message about loading, age or failure.
 *
 * @cssprop [--metropolis-call-accent=light-dark(#0b5d52, #6fd6c3)] - Colour of the button, the number and links.
 * @cssprop --metropolis-call-on-accent - Text colour on the accent. Without it: white or black, by the accent's luminance.
 * @cssprop [--metropolis-call-background=light-dark(#fff, #14201e)] - Background colour of the box.
 * @cssprop [--metropolis-call-text=light-dark(#16211f, #edf4f2)] - Text colour.
 * @cssprop [--metropolis-call-muted=light-dark(#52615e, #a9bab6)] - Colour of secondary text.
 * @cssprop [--metropolis-call-border=light-dark(#cbd7d4, #3a4b48)] - Colour of borders.
 * @cssprop [--metropolis-call-radius=0.375em] - Corner radius of controls; the box has twice as much.
 * @cssprop [--metropolis-call-space=1.25em] - Space between sections.
 * @cssprop [--metropolis-call-font-family=inherit] - Font family.
 *
 * @cssstate loading - There is nothing to show yet.
 * @cssstate ready - The call is as the latest request found it.
 * @cssstate stale - The last good call is shown: the latest request failed.
 * @cssstate failed - There is nothing to show: every request failed.
 * @cssstate card - The layout is a card.
 * @cssstate banner - The layout is a banner.
 * @cssstate button - The layout is a button.
 */
export class MetropolisCall extends LitElement {
  /** Version of this release, as in package.json. */
  static readonly version = packageVersion;

  /** @internal Set when the first instance connects, shadow trees included. */
  static used = false;

  static override readonly styles = styles;

  static override readonly properties = {
    // It has an accessor of its own. Lit must know of it, so that a value set before the upgrade is not lost.
    call: { attribute: false, noAccessor: true },
    src: {},
    refresh: { converter: toNumber },
    layout: {},
    theme: {},
    sections: {},
    highlight: {},
    headingLevel: { converter: toNumber, attribute: 'heading-level' },
    files: {},
  };

  /**
   * URL of the call's JSON, relative to the page. Without it: `call.json` beside the script.
   */
  declare src: string | undefined;
  /**
   * Seconds between checks for changes: at least 5, or 0 for none.
   * @default 60
   */
  declare refresh: number | undefined;
  /**
   * Shape: `card`, `banner` (a strip across the page) or `button` (the count and the button to join alone).
   * @default card
   */
  declare layout: 'card' | 'banner' | 'button' | undefined;
  /**
   * Colours: `light`, `dark`, or `auto` to follow the page's `color-scheme`.
   * @default auto
   */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /**
   * Blank-separated names of the sections to show: `language count join share summary quote topics map
   * signatories practices documents`. A banner can have the first four of them, a button `count` and `join`.
   * @default count join share summary quote topics signatories practices documents
   */
  declare sections: string | undefined;
  /**
   * Id of a signatory to show first, marked, and to name beside the count.
   */
  declare highlight: string | undefined;
  /**
   * Heading level of the title, 1 to 6.
   * @default 2
   */
  declare headingLevel: number | undefined;
  /**
   * URL of the folder with the files of this release, for pages whose scripts are bundled or delayed. Without it: the
   * folder of the script.
   */
  declare files: string | undefined;

  readonly #call = new CallController(this, (state, previous) => this.#onState(state, previous));
  readonly #language = new LanguageController(this);
  readonly #list = new ListController(this);
  readonly #store = new SignatoryStore(this);
  readonly #map = new MapController(this);
  readonly #clipboard = new ClipboardController(this);
  readonly #internals = this.attachInternals();
  /** Shown until the first call is rendered. */
  #placeholder: Placeholder | undefined;
  #settings!: Settings;
  #view: View | undefined;
  /** A count that changed while the page was open, to be announced. */
  #announcedCount: number | undefined;
  /** The failure after which the visitor pressed "Try again". */
  #retried: CallState | undefined;

  /** The browser drops constructed style sheets when an element moves to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) {
      adoptStyles(this.shadowRoot, styles);
    }
  }

  /** The call now shown. Setting it shows that call without any request; `undefined` returns to `src`. */
  get call(): Call | undefined {
    return this.#call.state.call;
  }

  set call(call: Call | undefined) {
    this.#call.give(call);
    this.requestUpdate();
  }

  /** Checks for changes now. The promise fulfils when the result is known, even if it is an error; see the events. */
  reload(): Promise<void> {
    return this.#call.reload();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    MetropolisCall.used = true;
    // `@lit-labs/ssr-client` overrides the inherited method, to take over what a server rendered.
    if (isServer || (!replacesServed && this.shadowRoot)) {
      return super.createRenderRoot();
    }
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#placeholder = new Placeholder(root);
    if (!this.#placeholder.isServed) {
      adoptStyles(root, styles);
    }
    return root;
  }

  /** The browser first paints what the page brought with it. The work for the first update comes after that. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#placeholder?.isServed && !this.hasUpdated) {
      await nextPaint();
      adoptStyles(this.renderRoot as ShadowRoot, styles);
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    this.#settings = readSettings(this);
    // The first client-side render must match the server's, which loads nothing.
    if (!isHydrating(this)) {
      this.#call.follow(this.#settings.src, this.#settings.refresh);
    }
    if (this.#call.state.status !== 'loading' && !this.#placeholder?.isServed) {
      this.#language.startFallbackTimer();
    }
    this.#view = this.#createView();
  }

  protected override render(): TemplateResult | typeof noChange {
    const { state, canReload } = this.#call;
    const { layout, theme, sections } = this.#settings;
    const language = this.#language.current;
    const view = this.#view;
    if (!view && this.#placeholder?.isServed) {
      return noChange;
    }
    const announcement =
      language && this.#announcedCount !== undefined ? countSentence(this.#announcedCount, language) : '';
    return html`<section
      part="card"
      class=${[layout, theme, ...sections].join(' ')}
      aria-labelledby=${view ? 'title' : nothing}
      tabindex="-1"
    >
      <slot name="header"></slot>
      ${view ? layoutView(view, layout, sections) : html`<slot></slot>`}
      ${statusView(state, language, state === this.#retried, canReload ? this.#onRetry : undefined)}
      <slot name="footer"></slot>
      <p class="announcement" role="status" lang=${language?.tag ?? nothing}>${announcement}</p>
    </section>`;
  }

  protected override updated(): void {
    if (this.#view || !this.#placeholder?.isServed) {
      this.#placeholder?.remove();
      this.#placeholder = undefined;
    }
    const { states } = this.#internals;
    states.clear();
    if (!this.#placeholder) {
      states.add(this.#language.current ? this.#call.state.status : 'loading');
    }
    states.add(this.#settings.layout);
  }

  /** Everything to render, once the call and the language are there. */
  #createView(): View | undefined {
    const { call } = this;
    const language = this.#language.current;
    if (!call || !language) {
      return undefined;
    }
    if (!isServer && !this.#view) {
      this.#list.restore();
    }
    return {
      call,
      language,
      headingLevel: this.#settings.headingLevel,
      highlight: this.#findHighlight(call),
      store: this.#store,
      list: this.#list,
      map: this.#map,
      clipboard: this.#clipboard,
      onLanguage: this.#onLanguage,
      onJoin: this.#onJoin,
    };
  }

  /** Updates the list of signatories. A list in a file of its own is loaded if it is needed. An unknown id is reported. */
  #findHighlight(call: Call): Signatory | undefined {
    const { highlight } = this;
    const store = this.#store;
    store.update(call);
    const signatory = highlight ? store.all.find(({ id }) => id === highlight) : undefined;
    const isMissing = highlight && !signatory;
    if (this.#list.isOpen || this.#settings.sections.includes('map') || isMissing) {
      store.load();
    }
    if (isMissing && store.status === 'ready') {
      warnOfUnknown('highlight', highlight, '');
    }
    return signatory;
  }

  /** Moves the focus to the box when the focused element disappears, so that a keyboard user stays in the widget. */
  async #keepFocus(): Promise<void> {
    const focused = this.shadowRoot?.activeElement;
    await this.updateComplete;
    if (focused && !focused.isConnected && !(this.renderRoot as ShadowRoot).activeElement) {
      this.renderRoot.querySelector('section')?.focus();
    }
  }

  #onState(state: CallState, previousState: CallState): void {
    void this.#keepFocus();
    if (state.error) {
      this.dispatchEvent(new CallErrorEvent(state.error));
    }
    const { call } = state;
    const previous = previousState.call;
    if (call && call !== previous) {
      this.#onCall(call, previous?.id === call.id ? previous : undefined);
    }
  }

  /** @param previous an earlier version of the same call */
  #onCall(call: Call, previous: Call | undefined): void {
    this.dispatchEvent(new CallLoadEvent(call));
    // A listener may have set another call meanwhile.
    if (call === this.call) {
      this.#onCount(countSignatories(call), previous && countSignatories(previous));
    }
  }

  /** Announces a change of the count, and animates it. The first count is read with the rest of the page. */
  #onCount(count: number, previous: number | undefined): void {
    if (count === previous) {
      return;
    }
    this.#announcedCount = previous === undefined ? undefined : count;
    if (previous !== undefined) {
      void this.updateComplete.then(() => moveFigure(this.renderRoot));
    }
    this.dispatchEvent(new CallCountEvent(count, previous));
  }

  readonly #onRetry = (): void => {
    this.#retried = this.#call.state;
    this.requestUpdate();
    void this.reload();
  };

  readonly #onLanguage = (click: Event): void => {
    this.lang = (click.currentTarget as HTMLElement).lang;
  };

  readonly #onJoin = (click: Event, method: JoinMethod): void => {
    const { href } = click.currentTarget as HTMLAnchorElement;
    if (!this.dispatchEvent(new CallJoinEvent(method, href))) {
      click.preventDefault();
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'metropolis-call': MetropolisCall;
  }
}
