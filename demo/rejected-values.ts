/** Says below each text field that its value is not used, with what the field accepts. */
export function showRejectedValues(used: URLSearchParams): void {
  for (const note of document.querySelectorAll<HTMLElement>('.rejected')) {
    const field = note.parentElement?.querySelector('input');
    // A placeholder is the default, which the address leaves out.
    const isDefault = !field?.value || field.value === field.placeholder;
    note.hidden = isDefault || used.has(field.name);
    const group = note.closest('details');
    if (group && !note.hidden) {
      group.open = true;
    }
  }
}

/**
 * Fills the text fields with the values of an address that are not used, so that the messages below the fields have a
 * context.
 */
export function fillRejectedValues(asked: URLSearchParams, used: URLSearchParams): void {
  for (const note of document.querySelectorAll('.rejected')) {
    const field = note.parentElement?.querySelector('input');
    const value = field && asked.get(field.name);
    if (value && !used.has(field.name)) {
      field.value = field.type === 'number' ? String(parseFloat(value)) : value;
    }
  }
}
