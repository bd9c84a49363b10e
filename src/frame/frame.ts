import type { MetropolisCall } from '../element/metropolis-call.js';
import { report } from '../platform/warn-once.js';

// The script of frame.html, after that of the element. Where there is no element, the page's link stays.

const root = document.documentElement;
const element = customElements.get('metropolis-call') as typeof MetropolisCall | undefined;
allowOwnOrigin();
reportHeight();
if (element) {
  showWidget(['lang', ...element.observedAttributes]);
}

/** What `connect-src 'self'` would say, which in a sandbox is nothing at all in WebKit. */
function allowOwnOrigin(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${location.origin}`;
  document.head.append(policy);
}

/** Whoever writes the query may say how the call is shown, and not which one: that is of this origin. */
function showWidget(attributes: readonly string[]): void {
  const widget = document.createElement('metropolis-call');
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (attributes.includes(name) && (name !== 'src' || isOwn(value))) {
      widget.setAttribute(name, value);
    } else {
      report(`frame.html: ${name}="${value}" is left out; see "In an iframe" in the README`);
    }
  }
  const fallback = document.querySelector('a');
  fallback?.replaceWith(widget);
  widget.append(fallback ?? '');
  describeDocument(widget);
}

function isOwn(src: string): boolean {
  return URL.canParse(src, location.href) && new URL(src, location.href).origin === location.origin;
}

/** The document is what the widget is: in that language and direction, and of that title. */
function describeDocument({ shadowRoot }: MetropolisCall): void {
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
 * Tells the page around how high this one is, in CSS pixels, at first and at each change. To any origin, as a frame
 * cannot know that of the page around it, and a height is nobody's secret.
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
