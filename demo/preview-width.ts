import { requireElement } from './require-element.js';

/** Starts the three ways to set the preview's width: a choice, a number, the corner. The number is part of the form. */
export function startPreviewWidth(): void {
  const number = requireElement('width', HTMLInputElement);
  const stage = requireElement('stage', HTMLElement);
  const set = (value: string): void => {
    number.value = value;
    number.dispatchEvent(new Event('input', { bubbles: true }));
  };
  for (const preset of presets()) {
    preset.addEventListener('change', () => set(preset.value));
  }
  // Dragging the corner changes the style but not the number.
  new ResizeObserver(() => {
    const dragged = Math.round(parseFloat(stage.style.width));
    if (dragged && String(dragged) !== number.value) {
      set(String(dragged));
    }
  }).observe(stage);
}

export function showPreviewWidth(width: number | undefined): void {
  const value = width?.toString() ?? '';
  requireElement('stage', HTMLElement).style.width = value && `${value}px`;
  for (const preset of presets()) {
    preset.checked = preset.value === value;
  }
}

function presets(): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll('input[name=preset]');
}
