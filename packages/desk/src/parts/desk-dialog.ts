import { DeskElement } from './desk-element.js';

/** A part that is a modal dialog. It renders a `<dialog>`, which opens when the part appears; closing fires `desk-done`. */
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
