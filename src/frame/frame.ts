import type { MetropolisCall } from '../element/metropolis-call.js';
import { warnOnce } from '../platform/warn-once.js';

// The script of frame.html, after the script file. Where the element is not supported, the page keeps its link.

const root = document.documentElement;
const element = customElements.get('metropolis-call') as typeof MetropolisCall | undefined;
allowOwnOrigin();
reportHeight();
if (element) {
  showWidget(['lang', ...element.observedAttributes]);
}

/** Like `connect-src 'self'`, which matches nothing in a sandboxed frame in WebKit. */
function allowOwnOrigin(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${location.origin}`;
  document.head.append(policy);
}

/** The query may choose how the call is shown, but not a call from another origin. */
function showWidget(attributes: readonly string[]): void {
  const widget = document.createElement('metropolis-call');
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (attributes.includes(name) && (name !== 'src' || isOwn(value))) {
      widget.setAttribute(name, value);
    } else {
      warnOnce(`frame.html: ${name}="${value}" is ignored; see "In an iframe" in the README`);
    }
  }
  const fallback = document.querySelector('a');
  fallback?.replaceWith(widget);
  widget.append(fallback ?? '');
  syncDocument(widget);
}

function isOwn(src: string): boolean {
  return URL.canParse(src, location.href) && new URL(src, location.href).origin === location.origin;
}

/** Gives the document the language, direction and title of the widget. */
function syncDocument({ shadowRoot }: MetropolisCall): void {
  const look = (): void => {
    const interfacePart = shadowRoot?.querySelector<HTMLElement>('[part=status][lang]');
    root.lang = interfacePart?.lang ?? root.lang;
    root.dir = interfacePart?.dir ?? root.dir;
    document.title = shadowRoot?.querySelector('[part=title]')?.textContent.trim() ?? document.title;
  };
  if (shadowRoot) {
    const what = { subtree: true, childList: true, characterData: true, attributeFilter: ['lang', 'dir'] };
    new MutationObserver(look).observe(shadowRoot, what);
  }
}

/**
 * Posts the height of this page, in CSS pixels, to the page around it, at first and at each change. The message goes to
 * any origin: a frame cannot know that of its parent, and a height is no secret.
 */
function reportHeight(): void {
  let reported = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height !== reported) {
      reported = height;
      parent.postMessage({ type: 'metropolis-call-height', height }, '*');
    }
  }).observe(root);
}
