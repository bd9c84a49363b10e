import { createEndpointAt } from './endpoint.js';
import { fontLoaded } from './font.js';

export interface HostPage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
}

export interface PageOptions {
  /** Width of the viewport in CSS pixels. */
  width?: number;
  height?: number;
  /** Headers of a page given as HTML, such as Content-Security-Policy. */
  headers?: Record<string, string>;
  /** The tokens of a sandboxed frame. Without `allow-same-origin`, the test cannot access the page. */
  sandbox?: string;
}

const frames = new Set<HTMLIFrameElement>();

afterEach(() => {
  for (const frame of frames) {
    frame.remove();
  }
  frames.clear();
});

/** Loads a host page, from HTML or from a URL, in a frame that is removed after the test. */
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
