/**
 * What the script file has in the place of `lit`: lit-html as it comes, less what `trim-lit.mjs` cuts, and a base class
 * with as much of `LitElement` as this element uses, in a third of the bytes. The npm package keeps the real one.
 *
 * The tests of the element run over both (`npm run test:built`). What is lacking here, `refuse-missing-lit.mjs` keeps out
 * of `src/`: Lit's other hooks, options and kinds of properties.
 */
import { html, nothing, render } from 'lit-html';

export { html, nothing };

/** A script file runs in a page. */
export const isServer = false;

/** Styles are plain text here; `LitElement` makes one style sheet of them all. */
export const css = ([text]) => text;

/** Name, attribute (or `false`) and options of each of a class's properties. */
function propertiesOf({ properties }) {
  return Object.entries(properties).map(([name, options]) => [
    name,
    options.attribute ?? name.toLowerCase(),
    options,
  ]);
}

export class LitElement extends HTMLElement {
  renderRoot = this.attachShadow({ mode: 'open' });
  #controllers = [];
  #values = new Map();
  #connected = Promise.withResolvers();
  #pending;

  /** The browser reads it when a class is defined: the time to make ready what all elements of that class share, once. */
  static get observedAttributes() {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet();
      this.sheet.replaceSync(this.styles.flat(Infinity).join(''));
    }
    return propertiesOf(this).flatMap(([name, attribute, { noAccessor }]) => {
      if (!noAccessor) {
        Object.defineProperty(this.prototype, name, {
          get() {
            return this.#values.get(name);
          },
          set(value) {
            this.#set(name, value);
          },
          configurable: true,
          enumerable: true,
        });
      }
      return attribute || [];
    });
  }

  constructor() {
    super();
    this.renderRoot.adoptedStyleSheets = [this.constructor.sheet];
    this.requestUpdate();
  }

  connectedCallback() {
    this.#connected.resolve();
    this.#controllers.forEach(controller => controller.hostConnected?.());
  }

  disconnectedCallback() {
    this.#controllers.forEach(controller => controller.hostDisconnected?.());
  }

  attributeChangedCallback(changed, _before, value) {
    const [name, , { converter }] = propertiesOf(this.constructor).find(
      ([, attribute]) => attribute === changed,
    );
    this.#set(name, converter ? converter.fromAttribute(value) : value);
  }

  addController(controller) {
    this.#controllers.push(controller);
  }

  /** Of many requests comes one update, when the element is in a document and the code that runs has ended. */
  requestUpdate() {
    this.updateComplete = this.#pending ??= this.#update();
  }

  willUpdate() {}

  #set(name, value) {
    if (!Object.is(value, this.#values.get(name))) {
      this.#values.set(name, value);
      this.requestUpdate();
    }
  }

  /** An error is that of `updateComplete`, and of this one update. */
  async #update() {
    await this.#connected.promise;
    let template;
    try {
      Object.keys(this.constructor.properties).forEach(name => this.#settle(name));
      this.willUpdate();
      template = this.render();
    } finally {
      this.#pending = undefined;
    }
    render(template, this.renderRoot);
  }

  /** What was set before the upgrade hides the accessor; it goes before the attribute. */
  #settle(name) {
    if (Object.hasOwn(this, name)) {
      const given = this[name];
      Reflect.deleteProperty(this, name);
      this[name] = given;
    }
  }
}
