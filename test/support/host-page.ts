import { type Answer, createEndpointAt, type Endpoint } from './endpoint.js';
import { type HostPage, openPage, type PageOptions } from './page.js';

/** The built script file. */
export const scriptUrl = '/dist/metropolis-call.js';

export interface Host extends HostPage {
  /** The console output so far, including errors and policy violations. */
  readonly output: readonly string[];
  /** The HTML that was served, without the recorder. */
  readonly source: string;
}

/** Loads an English host page with this body, and waits for its `load` event. */
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

/** Resolves with the console output of a page as soon as it has this many lines. */
export async function untilOutput({ window, output }: Host, lines: number): Promise<readonly string[]> {
  while (output.length < lines) {
    await new Promise(resolve => window.addEventListener('recorded', resolve, { once: true }));
  }
  return output;
}

/** The console output of a page after the time that the page has to add an element. */
export async function outputInTheEnd({ window, output }: Host): Promise<readonly string[]> {
  await new Promise(resolve => window.setTimeout(resolve, 3000));
  return output;
}

/** All widgets of the page in document order; those of a shadow tree come at the place of its host. */
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

/** Creates a folder on the server for one test, with these files by path. */
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
