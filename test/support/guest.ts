import type { Host } from './host-page.js';

/** What can be seen on a page of a script that was let in. */
export interface Traces {
  /** The paths of all that the page loaded, in order of the alphabet; a script that it had twice, once. */
  readonly requests: readonly string[];
  /** Cookies, and the names of whatever is in a storage. */
  readonly stored: readonly string[];
  /** New globals, and new properties of built-in ones, as `Symbol.metadata`. */
  readonly globals: readonly string[];
  readonly output: readonly string[];
  /** Of the document, but for the script's own tags and elements. */
  readonly changes: readonly string[];
}

interface Recorded {
  readonly changes: readonly string[];
  readonly globals: readonly string[];
  readonly listGlobals: () => readonly string[];
}

const recorder = '/test/support/recorder.ts';
/** With what becomes a shadow root in a page, but not in a text that is parsed. */
const own = `metropolis-call, script[src*="metropolis-call.js"], script[src="${recorder}"], [shadowrootmode]`;

/** All traces up to now. */
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

/** Asks for one thing more, so that what was asked for before it has been seen. */
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

/** The engines disagree on whether a script of two tags is one request; nothing else is asked for twice. */
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

/** The document as it was served and as it is now, where the two differ. */
function differencesOf({ source, document }: Host): string[] {
  const type = document.contentType as DOMParserSupportedType;
  const served = bare(new DOMParser().parseFromString(source, type));
  const now = bare(document);
  return [
    ...(now === served ? [] : [now]),
    ...document.adoptedStyleSheets.map(sheet => String(sheet.cssRules[0]?.cssText)),
  ];
}

/** Without what is the script's own, and without blanks. */
function bare(document: Document): string {
  const root = document.documentElement.cloneNode(true) as Element;
  root.querySelectorAll(own).forEach(element => element.remove());
  return root.outerHTML.replace(/\s+/g, '');
}
