import type { ReactiveControllerHost } from 'lit';
import type { Call, Signatory } from '../../call/call.js';
import { readList } from '../../call/read-call.js';
import { isServer } from '../../platform/is-server.js';
import { loadJson } from '../../platform/load-json.js';

type Host = Pick<ReactiveControllerHost, 'requestUpdate'>;

/** The known signatories of a call. A list that is in a file of its own is loaded when somebody needs it. */
export class SignatoryStore {
  readonly #host: Host;
  #call: Call | undefined;
  #wholeList: readonly Signatory[] | undefined;
  #requestedFor: Call | undefined;
  #isLoading = false;
  /** The list when the page opened. Others are new. */
  #firstList: readonly Signatory[] | undefined;
  #firstIds: ReadonlySet<string> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** The whole list, or those that the call lists itself until it has loaded. */
  get all(): readonly Signatory[] {
    return this.#wholeList ?? this.#call?.signatories ?? [];
  }

  /** Whether the whole list is known, is being loaded, or could not be loaded. */
  get status(): 'ready' | 'loading' | 'failed' {
    return this.#wholeList ? 'ready' : this.#isLoading ? 'loading' : 'failed';
  }

  /** Whether somebody has signed since the page opened. */
  isNew({ id }: Signatory): boolean {
    if (this.#firstList === this.all) {
      return false;
    }
    this.#firstIds ??= new Set(this.#firstList?.map(signatory => signatory.id));
    return !this.#firstIds.has(id);
  }

  /** Takes the call now shown. */
  update(call: Call): void {
    if (call.id !== this.#call?.id) {
      this.#wholeList = this.#firstList = this.#firstIds = undefined;
    }
    this.#call = call;
    if (!call.signatoriesUrl) {
      this.#wholeList = call.signatories;
    }
    this.#firstList ??= this.#wholeList;
  }

  /** Loads the whole list, unless this call has it or it was requested before. A server requests nothing. */
  load(): void {
    if (!isServer && this.#call?.signatoriesUrl && this.#call !== this.#requestedFor) {
      void this.#request(this.#call, this.#call.signatoriesUrl);
    }
  }

  readonly retry = (): void => {
    this.#requestedFor = undefined;
    this.#host.requestUpdate();
  };

  async #request(call: Call, url: string): Promise<void> {
    this.#requestedFor = call;
    this.#isLoading = true;
    const cache = this.#wholeList ? 'no-cache' : 'default';
    const list = await loadJson(url, readList, { cache });
    if (this.#call === call) {
      this.#isLoading = false;
      this.#wholeList = list ?? this.#wholeList;
      this.#host.requestUpdate();
    }
  }
}
