import type { Host } from './host-page.js';

/** What a script leaves on a page. */
export interface Traces {
  /** The paths of all requests of the page, sorted. A script that the page loads twice is listed once. */
  readonly requests: readonly string[];
  /** Cookies, and the names of entries in any storage. */
  readonly stored: readonly string[];
  /** New globals, and new properties of built-in objects, such as `Symbol.metadata`. */
  readonly globals: readonly string[];
  readonly output: readonly string[];
  /** Changes of the document, except the script's own tags and elements. */
  readonly changes: readonly string[];
}

interface Recorded {
  readonly changes: readonly string[];
  readonly globals: readonly string[];
  readonly listGlobals: () => readonly string[];
}

const recorder = '/test/support/recorder.ts';
/** Includes `[shadowrootmode]`: a page turns it into a shadow root, parsed text does not. */
const own = `metropolis-call, script[src*="metropolis-call.js"], script[src="${recorder}"], [shadowrootmode]`;

/** All traces so far. */
export async function tracesOf(page: Host): Promise<Traces> {
  const { recorded } = page.window as unknown as { recorded: Recorded };
  const before = new Set(['recorded', ...recorded.globals]);
  return {
    requests: await requestsOf(page),
    stored: await storedOn(page),
    globals: recorded.listGlobals().filter(name => !before.has(name)),
    output: [...page.output],
    changes: [...recorded.changes, ...differencesOf(page)],
  };
}

/** Makes one more request. When it is reported, all earlier requests are, too. */
function requestsOf({ window }: Host): Promise<string[]> {
  const last = `${recorder}?${crypto.randomUUID()}`;
  return new Promise(resolve => {
    const paths: string[] = [];
    new window.PerformanceObserver(list => {
      paths.push(...list.getEntries().map(({ name }) => pathOf(name)));
      if (paths.includes(last)) {
        resolve(paths.filter(isOfInterest).sort());
      }
    }).observe({ type: 'resource', buffered: true });
    void window.fetch(last);
  });
}

/** Engines disagree on whether two tags of one script make one request. No other file may be requested twice. */
function isOfInterest(path: string, index: number, paths: readonly string[]): boolean {
  const isRepeatedScript =
    path.includes('.js?') || path.endsWith('.js') ? paths.indexOf(path) < index : false;
  return !isRepeatedScript && !path.startsWith(recorder);
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

async function storedOn({ window, document }: Host): Promise<string[]> {
  const { localStorage, sessionStorage, indexedDB, caches } = window;
  const databases = await indexedDB.databases();
  return [
    document.cookie,
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...databases.map(({ name }) => name ?? ''),
    ...(await caches.keys()),
  ].filter(Boolean);
}

/** The document now, if it differs from the document as served. */
function differencesOf({ source, document }: Host): string[] {
  const type = document.contentType as DOMParserSupportedType;
  const served = bare(new DOMParser().parseFromString(source, type));
  const now = bare(document);
  return [
    ...(now === served ? [] : [now]),
    ...document.adoptedStyleSheets.map(sheet => String(sheet.cssRules[0]?.cssText)),
  ];
}

/** The document without the script's own elements and without white space. */
function bare(document: Document): string {
  const root = document.documentElement.cloneNode(true) as Element;
  root.querySelectorAll(own).forEach(element => element.remove());
  return root.outerHTML.replace(/\s+/g, '');
}
