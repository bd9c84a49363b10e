import { layoutOf, defaultSections, sectionsOf } from './settings.js';

/** Controls whose unit the form leaves out. */
const lengths = ['radius', 'space'];

/** What the controls say, as an address says it. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value && typeof value === 'string') {
      params.append(name, lengths.includes(name) ? `${Number(value)}em` : value);
    }
  }
  return params;
}

/** Sets the controls as an address says it; those that it does not name to their defaults. */
export function fillForm(form: HTMLFormElement, params: URLSearchParams): void {
  form.reset();
  fillSections(form, params.get('sections'), params.get('layout'));
  for (const [name, value] of params) {
    if (name !== 'sections') {
      fill(form, name, lengths.includes(name) ? String(parseFloat(value)) : value);
    }
  }
  switchColours(form, params);
}

/** Ticks what is shown, and offers what the layout has. */
export function fillSections(form: HTMLFormElement, sections: string | null, layout: string | null): void {
  const known = layoutOf(layout);
  const shown = sections?.split(' ') ?? defaultSections(known);
  for (const box of boxes(form, 'sections')) {
    box.checked = shown.includes(box.value);
    box.disabled = !sectionsOf[known].some(name => name === box.value);
  }
}

/** At least one section is shown: a widget without any would show them all. */
export function hasNoSection(form: HTMLFormElement): boolean {
  return boxes(form, 'sections').every(({ checked, disabled }) => !checked || disabled);
}

/** A colour is set where its box is ticked: the control itself cannot be empty. */
export function startColours(form: HTMLFormElement): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('[data-sets]')) {
    box.addEventListener('input', () => (colourOf(form, box).disabled = !box.checked));
  }
}

function switchColours(form: HTMLFormElement, params: URLSearchParams): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('[data-sets]')) {
    const colour = colourOf(form, box);
    box.checked = params.has(colour.name);
    colour.disabled = !box.checked;
  }
}

function colourOf(form: HTMLFormElement, box: HTMLInputElement): HTMLInputElement {
  return form.elements.namedItem(box.dataset['sets'] ?? '') as HTMLInputElement;
}

function fill(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof RadioNodeList) {
    control.value = value;
  } else if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    control.checked = true;
  } else if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
    control.value = value;
  }
}

function boxes(form: HTMLFormElement, name: string): readonly HTMLInputElement[] {
  return [...form.elements].filter(
    (control): control is HTMLInputElement => control instanceof HTMLInputElement && control.name === name,
  );
}
