import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Call, Signatory } from '../../call/call.js';
import { fold } from '../../language/fold.js';
import type { Language } from '../../language/language.js';
import { isServer } from '../../platform/is-server.js';
import { inOrder, type Named } from './order.js';

type Host = ReactiveControllerHost & { renderRoot: ParentNode };

/** How many entries are added at a time. */
const batch = 50;

/** What a visitor asks of the list of signatories: whether it is open, whom to look for, how many to show. */
export class SignatoryList implements ReactiveController {
  readonly #host: Host;
  #isOpen = false;
  #isPrinting = false;
  #query = '';
  #limit = batch;
  #from: readonly unknown[] = [];
  #entries: readonly Named[] = [];
  /** The names as they are looked for, made at the first search. */
  #folded: readonly string[] | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** On paper nothing can be opened. */
  get isOpen(): boolean {
    return this.#isOpen || this.#isPrinting;
  }

  /** Whether anybody is looked for. */
  get isSearch(): boolean {
    return !!this.#query;
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

  /** The signatories, in order, whose name has what is looked for, or all of them where nothing is. */
  find(call: Call, language: Language, highlight: Signatory | undefined): readonly Signatory[] {
    const from = [call, language, highlight];
    if (from.some((value, index) => value !== this.#from[index])) {
      this.#from = from;
      this.#entries = inOrder(call, language, highlight);
      this.#folded = undefined;
    }
    const entries = this.#query ? this.#matches(fold(this.#query)) : this.#entries;
    return entries.map(({ signatory }) => signatory);
  }

  /** Those that are shown for now of those that were found; on paper, all of them. */
  shown(found: readonly Signatory[]): readonly Signatory[] {
    return this.#isPrinting ? found : found.slice(0, this.#limit);
  }

  readonly onToggle = ({ currentTarget }: Event): void => {
    // What print has opened is closed after it; and the next to open the list finds an empty field.
    this.#isOpen = (currentTarget as HTMLDetailsElement).open && !this.#isPrinting;
    this.#query = '';
    this.#host.requestUpdate();
  };

  readonly onSearch = ({ currentTarget }: Event): void => {
    this.#query = (currentTarget as HTMLInputElement).value.trim();
    this.#limit = batch;
    this.#host.requestUpdate();
  };

  /** Shows more, and goes on to the first of them: the button may be gone by then. */
  readonly onMore = async (): Promise<void> => {
    const next = this.#limit;
    this.#limit += batch;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelectorAll<HTMLElement>('[part=signatory]')[next]?.focus();
  };

  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint';
    this.#host.requestUpdate();
  };

  #matches(wanted: string): readonly Named[] {
    this.#folded ??= this.#entries.map(({ name }) => fold(name));
    return this.#entries.filter((_, index) => this.#folded?.[index]?.includes(wanted));
  }
}
