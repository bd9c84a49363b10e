import { documentProperty } from '../platform/document.js';

const focusable = 'summary, a, button, input';

/**
 * What a shadow root shows until the first call is rendered: the call as the page brought it with it (declarative shadow
 * DOM), or else a slot for the fallback content.
 */
export class Placeholder {
  readonly #root: ShadowRoot;
  readonly #nodes: readonly ChildNode[];
  /** Whether the page brought a call with it. It stays until a call is there to take its place. */
  readonly isServed: boolean;

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.isServed = !!root.querySelector('.call');
    if (!root.firstChild) {
      root.append(documentProperty('createElement').call(document, 'slot'));
    }
    this.#nodes = [...root.childNodes];
  }

  /** Hands the focus, which texts are open, and what was typed to what was rendered after it, and goes. */
  remove(): void {
    const { activeElement } = this.#root;
    for (const [before, after] of this.#pairs<HTMLDetailsElement>('details')) {
      after.open ||= before.open;
    }
    for (const [before, after] of this.#pairs<HTMLInputElement>('input')) {
      if (before.value) {
        after.value = before.value;
        after.dispatchEvent(new InputEvent('input'));
      }
    }
    for (const [before, after] of this.#pairs<HTMLElement>(focusable)) {
      if (before === activeElement) {
        after.focus({ preventScroll: true });
      }
    }
    this.#nodes.forEach(node => node.remove());
  }

  /** The elements that go, each with the one that takes its place: the one with the same index. */
  #pairs<T extends Element>(selector: string): [T, T][] {
    const all = [...this.#root.querySelectorAll<T>(selector)];
    const count = all.filter(element => this.#nodes.some(node => node.contains(element))).length;
    return all.slice(0, count).flatMap((before, index) => {
      const after = all[count + index];
      return after ? [[before, after] as [T, T]] : [];
    });
  }
}
