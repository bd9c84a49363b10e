import { fixture } from '@open-wc/testing';
import '../../src/entries/define.js';
import type { Call } from '../../src/call/call.js';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { createEndpoint } from './endpoint.js';
import './font.js';

const states = ['loading', 'ready', 'stale', 'failed'] as const;

export type State = (typeof states)[number];

/** The call of the demo. */
export const demoCall = (await (await fetch('/demo/call.json')).json()) as Call;

/** Creates and renders a widget from HTML. It is removed after the test. */
export function createWidget(html: string): Promise<MetropolisCall> {
  return fixture<MetropolisCall>(html);
}

/** An English widget that shows the call at the URL, with a fallback in its light DOM. */
export async function readyWidget(url: string, attributes = ''): Promise<MetropolisCall> {
  const widget = await createWidget(
    `<metropolis-call lang="en" src="${url}" ${attributes}><p>Fallback</p></metropolis-call>`,
  );
  return untilState(widget, 'ready');
}

/** An English widget that shows the call of the demo with these changes, which may be invalid. */
export async function widgetShowing(
  changes: Record<string, unknown>,
  attributes = '',
): Promise<MetropolisCall> {
  const endpoint = await createEndpoint({ json: { ...demoCall, ...changes } });
  return readyWidget(endpoint.url, attributes);
}

/** Opens the list of signatories by its summary. Resolves with the widget as soon as the list is there. */
export async function openList<T extends Element>(widget: T): Promise<T> {
  listOpener(widget).click();
  await until(widget, () => !!shadowOf(widget).querySelector('[part=signatories] ul'));
  return widget;
}

/** The `<summary>` that opens and closes the list of signatories. */
export function listOpener(widget: Element): HTMLElement {
  const summary = partOf(widget, 'signatories').querySelector('summary');
  if (!summary) {
    throw new Error('There is nothing to open.');
  }
  return summary;
}

/** All states that the element is in. There should be one. */
export function statesOf(widget: Element): State[] {
  return states.filter(state => widget.matches(`:state(${state})`));
}

/** Resolves with the widget as soon as it is in the state. */
export async function untilState<T extends Element>(widget: T, state: State): Promise<T> {
  await until(widget, () => widget.matches(`:state(${state})`));
  return widget;
}

/** Milliseconds; less than the time limit of a test, so that a failure can describe the widget. */
const patience = 8000;

/** Resolves as soon as the condition is met. It is evaluated after each change of the rendered widget. */
export function until(widget: Element, isSo: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(look);
    observer.observe(shadowOf(widget), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const timer = setTimeout(() => {
      observer.disconnect();
      reject(new Error(`Still ${statesOf(widget).join()}: "${partText(widget, 'card').slice(0, 300)}"`));
    }, patience);
    look();
    function look(): void {
      if (isSo()) {
        observer.disconnect();
        clearTimeout(timer);
        resolve();
      }
    }
  });
}

export function shadowOf(widget: Element): ShadowRoot {
  if (!widget.shadowRoot) {
    throw new Error('This widget has not been upgraded.');
  }
  return widget.shadowRoot;
}

export function partsOf(widget: Element, part: string): HTMLElement[] {
  return [...shadowOf(widget).querySelectorAll<HTMLElement>(`[part~=${part}]`)];
}

/** The buttons with this text. */
export function buttonsOf(widget: Element, text: string): HTMLButtonElement[] {
  return [...shadowOf(widget).querySelectorAll('button')].filter(button => textOf(button) === text);
}

/** The only element of this part. */
export function partOf(widget: Element, part: string): HTMLElement {
  const [first, second] = partsOf(widget, part);
  if (!first || second) {
    throw new Error(`There is ${first ? 'more than one' : 'no'} part "${part}".`);
  }
  return first;
}

/** The text with white space collapsed. */
export function textOf(element: Element): string {
  return element.textContent.trim().replace(/\s+/g, ' ');
}

/** The text as it is displayed: unlike in `textOf`, blocks are separated by a blank. */
export function seenText(widget: Element, part: string): string {
  return partOf(widget, part).innerText.trim().replace(/\s+/g, ' ');
}

export function partText(widget: Element, part: string): string {
  return textOf(partOf(widget, part));
}

/** The visible text of the widget, its fallback included. */
export function visibleText(widget: HTMLElement): string {
  const fallback = isFallbackShown(widget) ? textOf(widget) : '';
  return `${partOf(widget, 'card').innerText} ${fallback}`.trim();
}

export function isFallbackShown(widget: Element): boolean {
  return widget.firstElementChild?.checkVisibility() ?? false;
}

/** The URLs of all links in a widget or a part of it, by their texts. */
export function linksOf(element: Element): Record<string, string> {
  const links = [...(element.shadowRoot ?? element).querySelectorAll<HTMLAnchorElement>('a[href]')];
  return Object.fromEntries(links.map(link => [textOf(link), link.getAttribute('href') ?? '']));
}

/** The headings in order, as `[level, text]`. */
export function headingsOf(widget: Element): [number, string][] {
  const headings = [...shadowOf(widget).querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')];
  return headings.map(heading => [
    Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1)),
    textOf(heading),
  ]);
}

/** A ready widget that shows the call at the URL in this language, inside an element with this style. */
export async function widgetIn(lang: string, src: string, style = ''): Promise<MetropolisCall> {
  const holder = await fixture<HTMLElement>('<div></div>');
  holder.style.cssText = style;
  const widget = Object.assign(document.createElement('metropolis-call'), { lang, src });
  holder.append(widget);
  return untilState(widget, 'ready');
}
