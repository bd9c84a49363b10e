/** What becomes of a visitor's page and connection. Undone after each test. */

afterEach(() => {
  Reflect.deleteProperty(document, 'hidden');
  Reflect.deleteProperty(document, 'visibilityState');
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

/** Resolves when whoever listens has seen that no check is under way. */
export async function goOnline(): Promise<void> {
  setOnLine(true);
  await Promise.resolve();
}

function setVisibility(visible: boolean): void {
  define(document, 'hidden', !visible);
  define(document, 'visibilityState', visible ? 'visible' : 'hidden');
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

function setOnLine(onLine: boolean): void {
  define(navigator, 'onLine', onLine);
  dispatchEvent(new Event(onLine ? 'online' : 'offline'));
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { configurable: true, value });
}
