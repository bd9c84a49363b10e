import type { Call, JoinMethod } from '../call/call.js';
import type { CallError } from '../platform/call-error.js';
import { isServer } from '../platform/is-server.js';

/** The browser's `Event`. A page may have replaced `Event`, as MooTools does, and `CustomEvent`, as polyfills do. */
const PlatformEvent = Object.getPrototypeOf(isServer ? CustomEvent : UIEvent) as typeof Event;

const bubbling = { bubbles: true, composed: true };

/** Emitted when a call has loaded, and when a later version of it differs. */
export class CallLoadEvent extends PlatformEvent {
  declare readonly call: Call;

  constructor(call: Call) {
    super('call-load', bubbling);
    this.call = call;
  }
}

/** Emitted when the number of signatories becomes known, and when it changes. */
export class CallCountEvent extends PlatformEvent {
  declare readonly count: number;
  /** Undefined when the number becomes known. */
  declare readonly previous: number | undefined;

  constructor(count: number, previous: number | undefined) {
    super('call-count', bubbling);
    this.count = count;
    this.previous = previous;
  }
}

/** Emitted when a request for the call failed. The element goes on showing the last good call. */
export class CallErrorEvent extends PlatformEvent {
  declare readonly error: CallError;

  constructor(error: CallError) {
    super('call-error', bubbling);
    this.error = error;
  }
}

/** Emitted when a visitor is about to join. A page can cancel it and open a form of its own instead of `href`. */
export class CallJoinEvent extends PlatformEvent {
  declare readonly method: JoinMethod;
  declare readonly href: string;

  constructor(method: JoinMethod, href: string) {
    super('call-join', { ...bubbling, cancelable: true });
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
