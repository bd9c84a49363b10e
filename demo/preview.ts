import { requireElement } from './require-element.js';
import type { Language } from './page-language.js';
import type { PageState } from './page-state.js';
import { writeSettings } from './settings.js';

/** What the preview needs of the widget: it is that of the host page, whose code this page does not share. */
type Widget = HTMLElement & { reload(): Promise<void> };

const states = ['loading', 'ready', 'stale', 'failed'] as const;

/** Shows the settings in the frame. */
export function showPreview({ settings, look }: PageState, language: Language): void {
  const fragment = writeSettings(settings);
  fragment.set('ui', language);
  const url = new URL(`./preview/${look}.html#${fragment.toString()}`, document.baseURI).href;
  const frame = requireElement('preview', HTMLIFrameElement);
  if (!frame.src) {
    frame.src = url;
  } else if (frame.contentWindow?.location.href !== url) {
    // Leaves the history alone; where but the fragment has changed, the page stays as it is and follows.
    frame.contentWindow?.location.replace(url);
  }
  requireElement('alone', HTMLAnchorElement).href = url;
}

/** Makes the widget look for changes now. */
export function reloadWidget(): void {
  void widgetOf()?.reload();
}

export function reloadPreview(): void {
  requireElement('preview', HTMLIFrameElement).contentWindow?.location.reload();
}

/** Says which state the widget is in, whenever that may have changed. */
export function followState(output: HTMLElement): void {
  const frame = requireElement('preview', HTMLIFrameElement);
  const show = (): void => {
    const widget = widgetOf();
    output.textContent = states.find(state => widget?.matches(`:state(${state})`)) ?? '';
  };
  // The states have no event of their own, and one that is loading or retried has none at all.
  const observe = (): void => {
    show();
    const widget = widgetOf();
    const observer = new MutationObserver(show);
    void frame.contentWindow?.customElements.whenDefined('metropolis-call').then(() => {
      if (widget?.shadowRoot) {
        observer.observe(widget.shadowRoot, { subtree: true, childList: true, characterData: true });
      }
      show();
    });
  };
  frame.addEventListener('load', observe);
  observe();
}

function widgetOf(): Widget | undefined {
  const { contentDocument } = requireElement('preview', HTMLIFrameElement);
  return contentDocument?.querySelector<Widget>('metropolis-call') ?? undefined;
}
