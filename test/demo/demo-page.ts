import { type HostPage, openPage } from '../support/page.js';
import { untilState } from '../support/widget.js';

/** Opens the demo page with these settings in its URL, and waits for its widget and its snippet. */
export async function openDemo(search = '?ui=en', width = 1200): Promise<HostPage> {
  const page = await openPage(new URL(`/demo/index.html${search}`, location.href), {
    width,
    height: 900,
  });
  await untilSo(page.document, () => codesOf(page).length > 0);
  await previewedWidget(page);
  return page;
}

/** The widget of the preview, when it is ready. */
export async function previewedWidget(page: HostPage): Promise<HTMLElement> {
  const frame = find(page, '#preview') as HTMLIFrameElement;
  const widget = () => frame.contentDocument?.querySelector('metropolis-call');
  if (!widget()) {
    await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  }
  const window = frame.contentWindow as Window & typeof globalThis;
  await window.customElements.whenDefined('metropolis-call');
  return untilState(widget() as HTMLElement, 'ready');
}

/** The pieces of code in the displayed snippet. */
export function codesOf({ document }: HostPage): string[] {
  return [...document.querySelectorAll('#recipe pre')].map(({ textContent }) => textContent);
}

/** The only element of the demo page that matches the selector. */
export function find({ document }: HostPage, selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) {
    throw new Error(`The page has no ${selector}`);
  }
  return found;
}

/** Clicks the choice with this value, or types the value. */
export function set(page: HostPage, name: string, value: string): void {
  const choice = page.document.querySelector<HTMLElement>(`[name="${name}"][value="${value}"]`);
  if (choice) {
    choice.click();
    return;
  }
  (find(page, `[name="${name}"]`) as HTMLInputElement).value = value;
  for (const type of ['input', 'change']) {
    find(page, `[name="${name}"]`).dispatchEvent(new Event(type, { bubbles: true }));
  }
}

/** Resolves as soon as the condition is met. It is evaluated after each change of the document. */
export function untilSo(document: Document, isSo: () => boolean): Promise<void> {
  return new Promise(resolve => {
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
    function look(): void {
      if (isSo()) {
        observer.disconnect();
        resolve();
      }
    }
  });
}
