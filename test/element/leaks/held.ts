/** Counts what the widget must release when it leaves the page. */
export interface Held {
  /** The targets that outlive a widget: the window, the document and its outermost elements. */
  readonly listeners: number;
  readonly observers: number;
  readonly requests: number;
}

const patched = [IntersectionObserver, MutationObserver, ResizeObserver] as const;

/** Counts during each test of the suite that calls this. */
export function countHeld(): () => Held {
  const listeners = new Map<EventTarget, Set<string>>();
  const observers = new Set<object>();
  const requests = new Set<Promise<Response>>();
  const undo: (() => void)[] = [];
  beforeEach(() =>
    undo.push(countListeners(listeners), countRequests(requests), ...countObservers(observers)),
  );
  afterEach(() =>
    undo
      .splice(0)
      .reverse()
      .forEach(undoOne => undoOne()),
  );
  return () => ({
    listeners: [...listeners.values()].reduce((sum, { size }) => sum + size, 0),
    observers: observers.size,
    requests: requests.size,
  });
}

type AddArguments = Parameters<EventTarget['addEventListener']>;

const ids = new WeakMap<object, number>();
let nextId = 0;

/** What makes two listeners the same (DOM §2.7). */
function keyOf([type, listener, options]: AddArguments): string {
  const id = (listener && ids.get(listener)) ?? nextId++;
  if (listener) {
    ids.set(listener, id);
  }
  const capture = typeof options === 'object' ? options.capture : options;
  return `${type} ${id} ${Boolean(capture)}`;
}

function isLasting(target: EventTarget): boolean {
  const lasting: EventTarget[] = [window, document, document.documentElement, document.head, document.body];
  return lasting.includes(target);
}

function countListeners(held: Map<EventTarget, Set<string>>): () => void {
  held.clear();
  return patch(EventTarget.prototype, {
    addEventListener: (target, args) => {
      if (isLasting(target)) {
        const keys = held.get(target) ?? new Set();
        const key = keyOf(args as AddArguments);
        held.set(target, keys.add(key));
        const { signal } = Object(args[2]) as AddEventListenerOptions;
        signal?.addEventListener('abort', () => keys.delete(key));
      }
    },
    removeEventListener: (target, args) => held.get(target)?.delete(keyOf(args as AddArguments)),
  });
}

function countObservers(held: Set<object>): (() => void)[] {
  held.clear();
  return patched.map(({ prototype }) =>
    patch<object>(prototype, {
      observe: observer => held.add(observer),
      disconnect: observer => held.delete(observer),
    }),
  );
}

function countRequests(held: Set<Promise<Response>>): () => void {
  held.clear();
  const realFetch = window.fetch.bind(window);
  window.fetch = (...args) => {
    const response = realFetch(...args);
    held.add(response);
    const done = (): unknown => held.delete(response);
    response.then(done, done);
    return response;
  };
  return () => (window.fetch = realFetch);
}

/** Runs a function before each call of a method. */
function patch<Target extends object>(
  prototype: Target,
  before: Record<string, (target: Target, args: unknown[]) => unknown>,
): () => void {
  const undo = Object.entries(before).map(([name, action]) => {
    const original = Reflect.get(prototype, name) as () => unknown;
    Reflect.set(prototype, name, function (this: Target | undefined, ...args: unknown[]): unknown {
      // A bare `addEventListener` belongs to the window.
      const target = this ?? (window as unknown as Target);
      action(target, args);
      return Reflect.apply(original, target, args) as unknown;
    });
    return () => Reflect.set(prototype, name, original);
  });
  return () => undo.forEach(undoOne => undoOne());
}
