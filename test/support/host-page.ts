import { type Answer, createEndpointAt, type Endpoint } from './endpoint.js';
import { type HostPage, openPage } from './page.js';

/** The script file as built; `npm run build` comes before the tests. */
export const scriptUrl = '/dist/metropolis-call.js';

/** Takes down what is said on the page's console, and what throws there, before anything else runs. */
const listen = `<script>
  window.output = [];
  for (const name of ['debug', 'log', 'info', 'warn', 'error']) {
    console[name] = (...args) => output.push(args.join(' '));
  }
  addEventListener('error', event => output.push(event.message ?? event.target.outerHTML), true);
  addEventListener('unhandledrejection', event => output.push(String(event.reason)));
</script>`;

export interface Host extends HostPage {
  /** What was said on its console so far. */
  readonly output: readonly string[];
}

/** Loads a host page, in English, with the body that is given. Its `load` event has been. */
export async function openHost(body: string, head = ''): Promise<Host> {
  const page = await openPage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${listen}${head}</head>
    <body>${body}</body></html>`,
  );
  return Object.assign(page, { output: (page.window as unknown as { output: string[] }).output });
}

/** All widgets on the page, in their order. */
export function widgetsOf({ document }: HostPage): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('metropolis-call')];
}

export function widgetOf(page: HostPage): HTMLElement {
  const [widget, other] = widgetsOf(page);
  if (!widget || other) {
    throw new Error(`There is ${other ? 'more than one' : 'no'} widget.`);
  }
  return widget;
}

/** The URLs that the page has requested, as soon as there are so many. */
export function requestsOf({ window }: HostPage, count: number): Promise<string[]> {
  return new Promise(resolve => {
    const urls: string[] = [];
    new window.PerformanceObserver(list => {
      urls.push(...list.getEntries().map(({ name }) => name));
      if (urls.length >= count) {
        resolve(urls);
      }
    }).observe({ type: 'resource', buffered: true });
  });
}

/** A folder of a test's own on the server, with these files by their paths in it. */
export async function hostFiles<Name extends string>(
  files: Record<Name, Answer>,
): Promise<{ folder: string; files: Record<Name, Endpoint> }> {
  const folder = crypto.randomUUID();
  const create = async ([name, answer]: [string, Answer]) =>
    [name, await createEndpointAt(`${folder}/${name}`, answer)] as const;
  const endpoints = await Promise.all(Object.entries<Answer>(files).map(create));
  return { folder: `/endpoint/${folder}`, files: Object.fromEntries(endpoints) as Record<Name, Endpoint> };
}

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript' };

/** A built file, byte by byte, as an answer. */
export async function builtFile(name: string): Promise<Answer> {
  const response = await fetch(`/dist/${name}`);
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/json';
  const body = (await response.text()).replace(/<!-- injected by web-dev-server -->.+?<\/script>/s, '');
  return { body, headers: { 'content-type': `${type}; charset=utf-8` } };
}
