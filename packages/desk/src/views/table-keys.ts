/** The target of a key. */
export interface Move {
  /** Position of the row, from 0. */
  readonly position: number;
  /** CSS selector of the field in that row. */
  readonly selector: string;
}

/**
 * Finds the target of a key. Enter moves down, and with Shift up, as in a spreadsheet. The arrow keys move up and down.
 * If a field needs them itself, they do so only with Ctrl. Tab goes from field to field, as everywhere.
 */
export function moveInTable(event: KeyboardEvent): Move | undefined {
  // Enter and the arrow keys belong to the input method while it composes a word.
  if (event.isComposing) {
    return undefined;
  }
  const field = event.target as HTMLElement;
  const row = field.closest<HTMLElement>('tr[data-position]');
  const column = field.closest<HTMLElement>('td[data-column]')?.dataset.column;
  const step = row && column ? stepOf(event, column, field) : 0;
  return step && row && column
    ? {
        position: Number(row.dataset.position) + step,
        selector: `td[data-column="${column}"] :is(input, select, button)`,
      }
    : undefined;
}

function stepOf({ key, ctrlKey, shiftKey }: KeyboardEvent, column: string, field: HTMLElement): number {
  if (key === 'Enter' && field instanceof HTMLInputElement) {
    return shiftKey ? -1 : 1;
  }
  const needsArrows = column === 'country' || column === 'role' || column === 'joined';
  if (needsArrows && !ctrlKey) {
    return 0;
  }
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}
