/** Simulates what happens to a visitor's page and connection. Undone after each test. */

/** The platform's getters. The widget reads them from the prototype, because an element of the page can shadow `document`'s own. */
const visibility = {
  hidden: getter('hidden'),
  visibilityState: getter('visibilityState'),
};

function getter(name: 'hidden' | 'visibilityState'): PropertyDescriptor {
  return Object.getOwnPropertyDescriptor(Document.prototype, name) ?? {};
}

afterEach(() => {
  Object.defineProperties(Document.prototype, visibility);
  Reflect.deleteProperty(navigator, 'onLine');
});

export function hidePage(): void {
  setVisibility(false);
}

export function showPage(): void {
  setVisibility(true);
}

export function goOffline(): void {
  setOnLine(false);
}

/** Resolves when all listeners have run. */
export async function goOnline(): Promise<void> {
  setOnLine(true);
  await Promise.resolve();
}

function setVisibility(visible: boolean): void {
  define(Document.prototype, 'hidden', !visible);
  define(Document.prototype, 'visibilityState', visible ? 'visible' : 'hidden');
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

function setOnLine(onLine: boolean): void {
  define(navigator, 'onLine', onLine);
  dispatchEvent(new Event(onLine ? 'online' : 'offline'));
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { configurable: true, value });
}
