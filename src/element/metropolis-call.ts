import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { besideCode, isHydrating } from '../platform/script-file.js';
import { CallController } from './call-controller.js';
import { type Call, countSignatories } from '../call/call.js';
import { callOf, type CallState } from '../call/call-state.js';
import { CallCountEvent, CallErrorEvent, CallJoinEvent, CallLoadEvent } from './events.js';
import { LanguageController } from '../language/language-controller.js';
import {
  numberConverter,
  readHeadingLevel,
  readHighlight,
  readLayout,
  readRefresh,
  readSections,
  readTheme,
} from './attributes.js';
import { share, type Shared } from '../sections/share/share-address.js';
import { SignatoryList } from '../sections/signatories/list-controller.js';
import { countSentence, moveFigure } from '../sections/count.js';
import { layoutView } from './layouts.js';
import { addressOf } from '../sections/share/share.js';
import { statusView } from './status.js';
import { styles } from './styles.js';
import { pickText, type View } from '../sections/common/view.js';

/**
 * Shows a call to action, how many institutions have signed it and who, and the way to join it.
 *
 * Its language is that of the nearest `lang`, its own included, then the browser's.
 *
 * @element metropolis-call
 *
 * @attr {string} lang - Language of everything in the element (BCP 47). Default: the nearest `lang`, then the browser's.
 *
 * @slot - Shown until the call is there, and where it cannot be had.
 * @slot header - Above the call.
 * @slot footer - Under the call.
 *
 * @fires {CallLoadEvent} call-load - The call was loaded, or changed.
 * @fires {CallCountEvent} call-count - The number of signatories became known, or changed.
 * @fires {CallErrorEvent} call-error - A try to load the call failed.
 * @fires {CallJoinEvent} call-join - A visitor is about to join. Cancelable.
 *
 * @csspart card - The whole.
 * @csspart title - The title.
 * @csspart summary - The summary.
 * @csspart quote - The call's own words.
 * @csspart topics - A list of aims or of topics.
 * @csspart count - The number of signatories with its label.
 * @csspart count-value - The number.
 * @csspart count-label - The label.
 * @csspart signatories - Who has signed.
 * @csspart signatory - One of them.
 * @csspart documents - The call document in its languages.
 * @csspart join - The button that leads to where one joins.
 * @csspart status - What is said of loading, age and failure.
 *
 * @cssprop --metropolis-call-accent - Colour of the button, the figure and links. Default: a dark green; a light one on dark.
 * @cssprop --metropolis-call-on-accent - Colour of text on the accent. Default: white or black, whichever can be read.
 * @cssprop --metropolis-call-background - Colour of the card. Default: white; nearly black on dark.
 * @cssprop --metropolis-call-text - Colour of text. Default: nearly black; nearly white on dark.
 * @cssprop --metropolis-call-muted - Colour of text of less weight. Default: grey.
 * @cssprop --metropolis-call-border - Colour of lines. Default: light grey; dark grey on dark.
 * @cssprop --metropolis-call-radius - Of corners. Default: `0.375em`.
 * @cssprop --metropolis-call-space - Between sections. Default: `1.25em`.
 * @cssprop --metropolis-call-font-family - Font family. Default: the page's.
 *
 * @cssstate loading - Nothing to show yet.
 * @cssstate ready - The call as the newest try found it.
 * @cssstate stale - The last good call; the newest try failed.
 * @cssstate failed - Nothing to show, as the tries failed.
 */
export class MetropolisCall extends LitElement {
  /** Of this release, as in package.json; two of them on a page are told apart by it. */
  static readonly version = '0.1.0';

  /** @internal Whether there ever was one on the page, be it in a shadow tree. */
  static used = false;

  static override readonly styles = styles;

  static override readonly properties = {
    // Of no attribute, and with an accessor of its own; named here, so that what is set before the upgrade is not lost.
    call: { attribute: false, noAccessor: true },
    src: {},
    refresh: { converter: numberConverter },
    layout: {},
    theme: {},
    sections: {},
    highlight: {},
    headingLevel: { converter: numberConverter, attribute: 'heading-level' },
  };

  /** URL of the call's JSON, relative to the page. Default: `call.json` beside the script. */
  declare src: string | undefined;
  /** Seconds between looks for changes: 0 for none, or at least 5. Default: 60. */
  declare refresh: number | undefined;
  /** `card`, `banner` (a strip across the page) or `button` (the count and the way to join alone). Default: `card`. */
  declare layout: 'card' | 'banner' | 'button' | undefined;
  /** `auto` (the page's own), `light` or `dark`. Default: `auto`. */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /**
   * Blank-separated names of what to show: `language count join share summary quote topics signatories documents`; a
   * banner has the first four of them, a button `count` and `join`. Default: all but `language`.
   */
  declare sections: string | undefined;
  /** Id of a signatory to show first, marked, and to name beside the count. Default: none. */
  declare highlight: string | undefined;
  /** Level of the title's heading, 1 to 6. Default: 2. */
  declare headingLevel: number | undefined;

  readonly #call = new CallController(this, state => this.#onState(state));
  readonly #language = new LanguageController(this);
  readonly #list = new SignatoryList(this);
  readonly #internals = this.attachInternals();
  #given: Call | undefined;
  #shown: Call | undefined;
  #knownIds: ReadonlySet<string> | undefined;
  /** A count that changed under the visitor's eyes: it is read out. */
  #announced: number | undefined;
  #shared: Shared | undefined;
  /** The failure after which the visitor asked for another try. */
  #retried: CallState | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    MetropolisCall.used = true;
  }

  /** The call that is shown. Setting it shows that one, without any request; unsetting it goes back to `src`. */
  get call(): Call | undefined {
    return callOf(this.#call.state);
  }

  set call(call: Call | undefined) {
    this.#given = call;
    if (call) {
      this.#call.show(call);
    }
    this.requestUpdate();
  }

  /** Looks for changes now. Resolves when what is found is known, be it an error; see the events. */
  reload(): Promise<void> {
    return this.#call.reload();
  }

  protected override willUpdate(): void {
    const refresh = readRefresh(this.refresh);
    if (!this.#given && !isHydrating(this)) {
      this.#call.follow(this.src ?? besideCode('call.json'), refresh);
    }
    if (this.#call.state.status !== 'loading') {
      this.#language.hurry();
    }
  }

  protected override render(): TemplateResult {
    const { state } = this.#call;
    const language = this.#language.current;
    const layout = readLayout(this.layout);
    const view = this.#view(layout);
    const announcement =
      language && this.#announced !== undefined ? countSentence(this.#announced, language) : '';
    this.#showState(language ? state.status : 'loading');
    return html`<section
      part="card"
      class=${`${layout} ${readTheme(this.theme)}`}
      aria-labelledby=${view ? 'title' : nothing}
      tabindex="-1"
    >
      <slot name="header"></slot>
      ${view ? layoutView(view) : html`<slot></slot>`}
      ${statusView(state, language, state === this.#retried, this.#call.canReload ? this.#onRetry : undefined)}
      <slot name="footer"></slot>
      <p class="announcement" role="status" lang=${language?.tag ?? nothing}>${announcement}</p>
    </section>`;
  }

  /** What to show once the call and the language are there. */
  #view(layout: string): View | undefined {
    const { call } = this;
    const language = this.#language.current;
    const sections = readSections(this.sections, layout);
    const headingLevel = readHeadingLevel(this.headingLevel);
    return (
      call &&
      language && {
        call,
        language,
        layout,
        sections,
        headingLevel,
        highlight: readHighlight(this.highlight, call),
        knownIds: this.#knownIds,
        list: this.#list,
        shared: this.#shared,
        onLanguage: this.#onLanguage,
        onJoin: this.#onJoin,
        onShare: this.#onShare,
      }
    );
  }

  #showState(status: CallState['status']): void {
    const { states } = this.#internals;
    states.clear();
    states.add(status);
  }

  /** Where what has the focus goes, as the button to try again does, the visitor goes on from the card. */
  async #keepFocus(): Promise<void> {
    const focused = this.shadowRoot?.activeElement;
    await this.updateComplete;
    if (focused && !focused.isConnected) {
      this.renderRoot.querySelector('section')?.focus();
    }
  }

  #onState(state: CallState): void {
    void this.#keepFocus();
    if ('error' in state) {
      this.dispatchEvent(new CallErrorEvent(state.error));
    }
    const call = callOf(state);
    if (!call || call === this.#shown) {
      return;
    }
    const before = this.#shown?.id === call.id ? this.#shown : undefined;
    this.#shown = call;
    this.#knownIds = before && (this.#knownIds ?? new Set(before.signatories.map(({ id }) => id)));
    this.dispatchEvent(new CallLoadEvent(call));
    // Who listens may have set another call meanwhile.
    if (call === this.#shown) {
      this.#onCount(countSignatories(call), before && countSignatories(before));
    }
  }

  /** The first count is read with the rest of the page; a change of it is said, and moves the figure. */
  #onCount(count: number, previous: number | undefined): void {
    if (count === previous) {
      return;
    }
    this.#announced = previous === undefined ? undefined : count;
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

  readonly #onShare = async (view: View): Promise<void> => {
    this.#shared = await share(pickText(view, view.call.title).value, addressOf(view));
    this.requestUpdate();
  };

  readonly #onJoin = (click: Event): void => {
    const { href } = click.currentTarget as HTMLAnchorElement;
    const method = href.startsWith('mailto:') ? 'email' : 'page';
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
