import { documentProperty } from '../platform/document.js';

/** What a visitor can have used. `open` is of details, `value` of inputs. */
type Control = HTMLElement & Partial<Pick<HTMLDetailsElement, 'open'> & Pick<HTMLInputElement, 'value'>>;

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

  /** Goes. What the page brought hands its state to what was rendered after it. */
  remove(): void {
    if (this.isServed) {
      this.#handOver();
    }
    this.#nodes.forEach(node => node.remove());
  }

  /**
   * Hands over the focus, which texts are open, and what was typed. Each served element hands over to the rendered one of the
   * same kind and index.
   */
  #handOver(): void {
    const { activeElement } = this.#root;
    for (const kind of ['details', 'summary', 'a', 'button', 'input']) {
      const rendered = this.#root.querySelectorAll<Control>(`section:last-of-type ${kind}`);
      this.#root.querySelectorAll<Control>(`section:first-of-type ${kind}`).forEach((served, index) => {
        const control = rendered[index];
        control?.toggleAttribute('open', !!served.open);
        if (control && served.value) {
          control.value = served.value;
          control.dispatchEvent(new InputEvent('input'));
        }
        if (served === activeElement) {
          control?.focus({ preventScroll: true });
        }
      });
    }
  }
}
