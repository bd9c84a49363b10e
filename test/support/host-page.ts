import { type Answer, createEndpointAt, type Endpoint } from './endpoint.js';
import { type HostPage, openPage, type PageOptions } from './page.js';

/** The script file as built; `npm run build` comes before the tests. */
export const scriptUrl = '/dist/metropolis-call.js';

export interface Host extends HostPage {
  /** What was said on its console so far, with errors and what a policy forbade. */
  readonly output: readonly string[];
  /** Its text as it was served, but for the recorder. */
  readonly source: string;
}

/** Loads a host page, in English, with the body that is given. Its `load` event has been. */
export function openHost(body: string, head = ''): Promise<Host> {
  return openHostPage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head>
    <body>${body}</body></html>`,
  );
}

/** Loads a whole host page, which has a `head`, with a recorder before anything else in it. */
export async function openHostPage(source: string, options: PageOptions = {}): Promise<Host> {
  const recorder = '<script src="/test/support/recorder.ts"></script>';
  const page = await openPage(source.replace('<head>', `$&${recorder}`), options);
  const { recorded } = page.window as unknown as { recorded: { output: string[] } };
  return Object.assign(page, { output: recorded.output, source });
}

/** The console output of a page, as soon as it has so many lines. */
export async function untilOutput({ window, output }: Host, lines: number): Promise<readonly string[]> {
  while (output.length < lines) {
    await new Promise(resolve => window.addEventListener('recorded', resolve, { once: true }));
  }
  return output;
}

/** The console output of a page after the time that it has for adding an element. */
export async function outputInTheEnd({ window, output }: Host): Promise<readonly string[]> {
  await new Promise(resolve => window.setTimeout(resolve, 3000));
  return output;
}

/** All widgets on the page, in their order; those in a shadow tree stand in the place of its host. */
export function widgetsOf({ document }: HostPage): HTMLElement[] {
  return widgetsIn(document);
}

function widgetsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap(element =>
    element.localName === 'metropolis-call'
      ? element
      : element.shadowRoot
        ? widgetsIn(element.shadowRoot)
        : [],
  );
}

export function widgetOf(page: HostPage): HTMLElement {
  const [widget, other] = widgetsOf(page);
  if (!widget || other) {
    throw new Error(`There is ${other ? 'more than one' : 'no'} widget.`);
  }
  return widget;
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
