import type { MetropolisCall } from '../element/metropolis-call.js';
import { warnOnce } from '../platform/warn-once.js';
import { speakWithParent } from './parent.js';

// The script of frame.html, after the script file. Where the element is not supported, the page keeps its link.

const root = document.documentElement;
const element = customElements.get('metropolis-call') as typeof MetropolisCall | undefined;

/** The calls that this frame may show, by URL. The first one is the default. */
const calls = metaContent('metropolis-call-sources').split(/\s+/).map(toUrl);

allowConnections();
speakWithParent(root, toUrl(metaContent('metropolis-call-page')));
if (element) {
  // The interface's texts and the map come from the folder of this page alone.
  showWidget(['lang', ...element.observedAttributes.filter(name => name !== 'files')]);
}

function metaContent(name: string): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim() ?? '';
}

function toUrl(url: string): string {
  return new URL(url, location.href).href;
}

/** Allows requests to the hosts of the calls, and to this one. `'self'` matches nothing in a sandboxed frame in WebKit. */
function allowConnections(): void {
  const origins = [location.href, ...calls].map(url => new URL(url).origin);
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${[...new Set(origins)].join(' ')}`;
  document.head.append(policy);
}

/** The query chooses how the call is shown. It may choose among the calls of this frame, and no other. */
function showWidget(attributes: readonly string[]): void {
  const widget = document.createElement('metropolis-call');
  widget.setAttribute('src', calls[0] ?? '');
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (attributes.includes(name) && (name !== 'src' || isAllowed(value))) {
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

function isAllowed(src: string): boolean {
  return URL.canParse(src, location.href) && calls.includes(toUrl(src));
}

/** Gives the document the language, direction and title of the widget. */
function syncDocument({ shadowRoot }: MetropolisCall): void {
  const sync = (): void => {
    const interfacePart = shadowRoot?.querySelector<HTMLElement>('[part=status][lang]');
    root.lang = interfacePart?.lang ?? root.lang;
    root.dir = interfacePart?.dir ?? root.dir;
    document.title = shadowRoot?.querySelector('[part=title]')?.textContent.trim() ?? document.title;
  };
  if (shadowRoot) {
    const what = { subtree: true, childList: true, characterData: true, attributeFilter: ['lang', 'dir'] };
    new MutationObserver(sync).observe(shadowRoot, what);
  }
}
