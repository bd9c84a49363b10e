import { noChange } from 'lit';

import { Directive, directive, type PropertyPart } from 'lit/directive.js';
import { setCommittedValue } from 'lit/directive-helpers.js';

/** Sets the value of a field, as `live` does, but not while the user is typing into it. */
class UnlessTyping extends Directive {
  #field: HTMLInputElement | undefined;
  #isTyping = false;

  override render(value: string): string {
    return value;
  }

  override update(part: PropertyPart, [value]: [string]): unknown {
    this.#follow(part.element as HTMLInputElement);
    if (this.#isTyping || this.#field?.value === value) {
      return noChange;
    }
    setCommittedValue(part);
    return value;
  }

  #follow(field: HTMLInputElement): void {
    if (field !== this.#field) {
      this.#field = field;
      field.addEventListener('input', () => (this.#isTyping = true));
      field.addEventListener('change', this.#onEnd);
      field.addEventListener('blur', this.#onEnd);
    }
  }

  readonly #onEnd = (): void => {
    this.#isTyping = false;
  };
}

export const unlessTyping = directive(UnlessTyping);
