import type { ReactiveController, ReactiveElement } from 'lit';
import type { Signatory } from '../../call/call.js';
import { fold, foldWords } from '../../language/fold.js';
import { isServer } from '../../platform/is-server.js';
import { isHydrating } from '../../platform/script-file.js';
import { pickName, type TextContext } from '../common/pick.js';
import { sortSignatories } from './order.js';

/** How many entries "Show more" adds. */
const batch = 50;

/** The state of the list of signatories: whether it is open, the search, and how many entries to show. */
export class ListController implements ReactiveController {
  /** What is searched for. Empty without a search. */
  query = '';
  readonly #host: ReactiveElement;
  #isOpen = false;
  #isPrinting = false;
  #limit = batch;
  #from: readonly unknown[] = [];
  #entries: readonly Signatory[] = [];
  /** Folded names and countries, in the order of the entries. Made at the first search. */
  #folded: readonly string[] | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The list is always open on paper. */
  get isOpen(): boolean {
    return this.#isOpen || this.#isPrinting;
  }

  /** Whether a server renders the list, or a browser for the first time after it. Both must give the same result. */
  get isServed(): boolean {
    return isServer || isHydrating(this.#host);
  }

  /** Keeps a list open that a server rendered and the visitor has opened, with as many entries. */
  restore(): void {
    const list = this.#host.renderRoot.querySelector('[part=signatories][open]');
    if (list) {
      this.#isOpen = true;
      this.#limit = Math.max(batch, list.querySelectorAll('[part=signatory]').length);
    }
  }

  hostConnected(): void {
    if (isServer) {
      return;
    }
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  /** The ordered signatories that match the search, or all of them without a search. */
  find(
    context: TextContext,
    signatories: readonly Signatory[],
    highlight: Signatory | undefined,
  ): readonly Signatory[] {
    const { call, language } = context;
    const from = [call, signatories, language, highlight];
    if (from.some((value, index) => value !== this.#from[index])) {
      this.#from = from;
      this.#entries = sortSignatories(context, signatories, highlight);
      this.#folded = undefined;
    }
    return this.query ? this.#matches(context, foldWords(this.query)) : this.#entries;
  }

  /** The entries to render: the first ones, or all of them on paper and on a server. */
  shown(found: readonly Signatory[]): readonly Signatory[] {
    return this.#isPrinting || this.isServed ? found : found.slice(0, this.#limit);
  }

  readonly onToggle = ({ currentTarget }: Event): void => {
    // Printing opens the list for a while; that must not keep it open.
    const isOpen = (currentTarget as HTMLDetailsElement).open && !this.#isPrinting;
    if (isOpen !== this.#isOpen) {
      this.#isOpen = isOpen;
      // The list opens without a search.
      this.query = '';
      this.#host.requestUpdate();
    }
  };

  readonly onSearch = ({ currentTarget }: Event): void => {
    this.query = (currentTarget as HTMLInputElement).value.trim();
    this.#limit = batch;
    this.#host.requestUpdate();
  };

  /** Shows more entries, and moves the focus to the first of them, as the button may disappear. */
  readonly onMore = async (): Promise<void> => {
    const next = this.#limit;
    this.#limit += batch;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const entry = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=signatory]')[next];
    if (entry) {
      // Chromium finds the way on only from an element that Tab itself could reach.
      entry.tabIndex = 0;
      entry.focus();
      entry.addEventListener('blur', () => entry.removeAttribute('tabindex'), { once: true });
    }
  };

  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };

  #matches(context: TextContext, words: readonly string[]): readonly Signatory[] {
    this.#folded ??= this.#entries.map(({ name, country }) =>
      fold(pickName(context, name).value + (country ? context.language.country(country) : '')),
    );
    return this.#entries.filter((_, index) => words.every(word => this.#folded?.[index]?.includes(word)));
  }
}
