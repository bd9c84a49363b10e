import { type HostPage, openPage } from '../support/page.js';
import { untilState } from '../support/widget.js';

/** Opens the demo page with these settings in its address, and waits for its widget and its snippet. */
export async function openDemo(search = '?ui=en', width = 1200, height = 900): Promise<HostPage> {
  const page = await openPage(new URL(`/demo/index.html${search}`, location.href), {
    width,
    height,
  });
  await untilSo(page.document, () => codesOf(page).length > 0);
  await previewedWidget(page);
  return page;
}

/** The widget of the preview, or of the iframe in it, once it is ready. */
export async function previewedWidget(page: HostPage): Promise<HTMLElement> {
  const preview = await loadedDocument(find(page, '#preview') as HTMLIFrameElement);
  const frame = preview.querySelector('iframe');
  // It loads when somebody could see it.
  frame?.scrollIntoView();
  const document = frame ? await loadedDocument(frame) : preview;
  const widget = document.querySelector('metropolis-call') as HTMLElement;
  await document.defaultView?.customElements.whenDefined('metropolis-call');
  return untilState(widget, 'ready');
}

async function loadedDocument(frame: HTMLIFrameElement): Promise<Document> {
  if (frame.contentDocument?.readyState !== 'complete' || frame.contentDocument.URL === 'about:blank') {
    await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  }
  return frame.contentDocument as Document;
}

/** The pieces of code in the displayed snippet. */
export function codesOf({ document }: HostPage): string[] {
  return [...document.querySelectorAll('#recipe pre')].map(({ textContent }) => textContent);
}

/** The first element that the selector finds. */
export function find({ document }: HostPage, selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) {
    throw new Error(`The page has no ${selector}`);
  }
  return found;
}

/** Sets a control as a visitor does: clicks the choice with this value, or types it. */
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

/** Resolves when the condition holds. It is tested at each change of the document. */
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

/** The values of the settings' controls. */
export function controlsOf(page: HostPage): Record<string, FormDataEntryValue> {
  return Object.fromEntries(new FormData(find(page, '#settings') as HTMLFormElement));
}

/** The attributes of an element. */
export function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
}

/** The data attributes of the script tag in the snippet, by the names of the widget's attributes. */
export function snippetOf(page: HostPage): Record<string, string> {
  const { content } = Object.assign(document.createElement('template'), { innerHTML: codesOf(page)[0] });
  const script = content.querySelector('script');
  return Object.fromEntries(
    Object.entries(script ? attributesOf(script) : {})
      .filter(([name]) => name.startsWith('data-'))
      .map(([name, value]) => [name === 'data-call' ? 'src' : name.slice('data-'.length), value]),
  );
}
