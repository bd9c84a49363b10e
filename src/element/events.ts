import type { Call } from '../call/call.js';
import type { CallError } from '../call/call-error.js';

const passing = { bubbles: true, composed: true };

/** A call was loaded: the first one, or one that differs from the last. */
export class CallLoadEvent extends Event {
  declare readonly call: Call;

  constructor(call: Call) {
    super('call-load', passing);
    this.call = call;
  }
}

/** The number of signatories became known, or changed. */
export class CallCountEvent extends Event {
  declare readonly count: number;
  /** Undefined at first. */
  declare readonly previous: number | undefined;

  constructor(count: number, previous: number | undefined) {
    super('call-count', passing);
    this.count = count;
    this.previous = previous;
  }
}

/** A try to load the call failed. What was shown before still is. */
export class CallErrorEvent extends Event {
  declare readonly error: CallError;

  constructor(error: CallError) {
    super('call-error', passing);
    this.error = error;
  }
}

/** How a visitor joins: on a page, or by e-mail. */
export type JoinMethod = 'page' | 'email';

/** A visitor is about to join. Cancelable: a host may open a form of its own instead of following `href`. */
export class CallJoinEvent extends Event {
  declare readonly method: JoinMethod;
  declare readonly href: string;

  constructor(method: JoinMethod, href: string) {
    super('call-join', { ...passing, cancelable: true });
    this.method = method;
    this.href = href;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'call-load': CallLoadEvent;
    'call-count': CallCountEvent;
    'call-error': CallErrorEvent;
    'call-join': CallJoinEvent;
  }
}
