import { createEndpointAt } from './endpoint.js';
import { fontLoaded } from './font.js';

export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

export interface PageOptions {
  /** Of the viewport, in CSS pixels. */
  width?: number;
  height?: number;
  /** Headers of a page given as HTML: a Content-Security-Policy, say. */
  headers?: Record<string, string>;
  /** Tokens of a sandboxed frame; without `allow-same-origin`, nothing of the page can be reached. */
  sandbox?: string;
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) {
    frame.remove();
  }
  frames.clear();
});

/** Loads a whole host page, HTML text or the page at a URL, in a frame that is there until the test ends. */
export async function openPage(page: string | URL, options: PageOptions = {}): Promise<HostPage> {
  const { width = 800, height = 600, headers = {} } = options;
  const url = page instanceof URL ? page.href : await serve(page, headers);
  const frame = Object.assign(document.createElement('iframe'), { width, height, src: url });
  frame.style.border = '0';
  if (options.sandbox !== undefined) {
    frame.setAttribute('sandbox', options.sandbox);
  }
  frames.add(frame);
  await loaded(frame);
  if (frame.contentDocument) {
    await fontLoaded(frame.contentDocument);
  }
  return {
    frame,
    get window() {
      return frame.contentWindow as Window & typeof globalThis;
    },
    get document() {
      return frame.contentDocument as Document;
    },
  };
}

async function serve(html: string, headers: Record<string, string>): Promise<string> {
  const name = `${crypto.randomUUID()}/page.html`;
  const { url } = await createEndpointAt(name, {
    body: html,
    headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
  });
  return url;
}

function loaded(frame: HTMLIFrameElement): Promise<unknown> {
  return new Promise(resolve => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
}
