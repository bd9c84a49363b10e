import { findWidget, states } from './find-widget.js';

let observer: MutationObserver | undefined;

/** Tells the page around this one the state of the widget in a part of this page, now and at each change. */
export function reportState(part: HTMLElement): void {
  const frame = part.querySelector('iframe');
  if (frame) {
    frame.addEventListener('load', () => follow(part), { once: true });
  }
  follow(part);
}

function follow(part: HTMLElement): void {
  const widget = findWidget(part);
  const report = (): void => {
    const state = states.find(name => widget?.matches(`:state(${name})`)) ?? '';
    parent.postMessage({ type: 'preview-state', state }, location.origin);
  };
  observer?.disconnect();
  // The states have no event. Any change of the rendered widget may be a change of state.
  observer = new MutationObserver(report);
  const own = observer;
  void widget?.ownerDocument.defaultView?.customElements.whenDefined('metropolis-call').then(() => {
    if (widget.shadowRoot && own === observer) {
      own.observe(widget.shadowRoot, { subtree: true, childList: true, characterData: true });
      report();
    }
  });
  report();
}
