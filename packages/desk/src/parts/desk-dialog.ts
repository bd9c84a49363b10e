import { DeskElement } from './desk-element.js';

/** A modal dialog. Subclasses render a `<dialog>`, which opens with the first render. Closing it fires `desk-done`. */
export class DeskDialog extends DeskElement {
  protected override firstUpdated(): void {
    const dialog = this.querySelector('dialog');
    dialog?.addEventListener('close', () => this.dispatchEvent(new Event('desk-done')));
    dialog?.showModal();
  }

  protected closeDialog(): void {
    this.querySelector('dialog')?.close();
  }
}
