import type { Language } from './page-language.js';
import type { Look, PageState } from './page-state.js';
import { findWidget } from './preview/find-widget.js';
import { requireElement } from './require-element.js';
import { type Settings, writeSettings } from './settings.js';
import { siteCall } from './call-source.js';

/** Shows the settings in the preview, in an iframe if that is the recipe. */
export function showPreview({ settings, look, recipe, folder }: PageState, language: Language): void {
  const fragment = writeSettings(settings);
  fragment.set('ui', language);
  if (recipe === 'iframe') {
    fragment.set('frame', frameFor(settings, folder));
  }
  const url = pageUrl(look, fragment);
  showPage('preview', url);
  requireElement('alone', HTMLAnchorElement).href = url;
}

/** Shows the settings in the part of a city's page at the top. */
export function showShowcase(settings: Settings, language: Language): void {
  const fragment = writeSettings(settings);
  fragment.set('ui', language);
  fragment.set('excerpt', '1');
  showPage('showcase', pageUrl('city', fragment));
}

function pageUrl(look: Look, fragment: URLSearchParams): string {
  return new URL(`./preview/${look}.html#${fragment.toString()}`, document.baseURI).href;
}

/** The last address that each frame was told to show. */
const wanted = new Map<HTMLIFrameElement, string>();

function showPage(id: string, url: string): void {
  const frame = requireElement(id, HTMLIFrameElement);
  wanted.set(frame, url);
  if (frame.src) {
    replaceAddress(frame, url);
  } else {
    frame.src = url;
    frame.addEventListener('load', () => correctFragment(frame));
  }
}

/** Adds no entry to the history. A new fragment does not reload the page. */
function replaceAddress({ contentWindow }: HTMLIFrameElement, url: string): void {
  if (contentWindow && contentWindow.location.href !== url) {
    contentWindow.location.replace(url);
  }
}

/** Sets the fragment again after the load: WebKit loses a fragment that was set while the page was loading. */
function correctFragment(frame: HTMLIFrameElement): void {
  const url = wanted.get(frame) ?? '';
  const [page = ''] = url.split('#');
  if (frame.contentDocument?.URL.startsWith(page)) {
    replaceAddress(frame, url);
  }
}

/**
 * The preview for the iframe recipe. It uses this site's frame, which shows only this site's call. If the recipe uses
 * the editor's own frame, the preview shows the widget without a frame.
 */
function frameFor({ attributes }: Settings, folder: string | undefined): 'shown' | 'failed' | 'replaced' {
  if (attributes.src === undefined || attributes.src === siteCall()) {
    return 'shown';
  }
  return folder === undefined ? 'failed' : 'replaced';
}

/** Makes the widgets check for changes now. */
export function reloadWidgets(): void {
  for (const id of ['showcase', 'preview']) {
    const { contentDocument } = requireElement(id, HTMLIFrameElement);
    void (contentDocument && findWidget(contentDocument))?.reload();
  }
}

export function reloadPreview(): void {
  requireElement('preview', HTMLIFrameElement).contentWindow?.location.reload();
}

/** Shows the state of the widget, which the preview reports (`preview/report-state.ts`). */
export function followState(output: HTMLElement): void {
  const frame = requireElement('preview', HTMLIFrameElement);
  addEventListener('message', ({ source, data }: MessageEvent<{ type?: string; state?: string }>) => {
    if (source === frame.contentWindow && data.type === 'preview-state') {
      output.textContent = data.state ?? '';
    }
  });
}
