import { layoutOf, defaultSections, sectionsOf } from './settings.js';

/** Controls without their unit, em. */
const lengths = ['radius', 'space'];

/** The values of the controls as parameters of an address. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value && typeof value === 'string') {
      params.append(name, lengths.includes(name) ? `${Number(value)}em` : value);
    }
  }
  return params;
}

/** Sets the controls to the values of an address. The others get their defaults. */
export function fillForm(form: HTMLFormElement, params: URLSearchParams): void {
  for (const control of form.elements) {
    setDefault(control);
  }
  fillSections(form, params.get('sections'), params.get('layout'));
  for (const [name, value] of params) {
    if (name !== 'sections') {
      fill(form, name, lengths.includes(name) ? String(parseFloat(value)) : value);
    }
  }
  switchColours(form, params);
}

/** Offers the sections of the layout, and ticks those that are shown. */
export function fillSections(form: HTMLFormElement, sections: string | null, layout: string | null): void {
  const known = layoutOf(layout);
  const shown = sections?.split(' ') ?? defaultSections(known);
  for (const box of boxes(form, 'sections')) {
    box.checked = shown.includes(box.value);
    box.disabled = !sectionsOf[known].some(name => name === box.value);
  }
}

/** Whether no section is ticked. A widget without any would show them all. */
export function hasNoSection(form: HTMLFormElement): boolean {
  return boxes(form, 'sections').every(({ checked, disabled }) => !checked || disabled);
}

/** Each colour has a box that switches it on, as a colour control cannot be empty. */
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

function setDefault(control: Element): void {
  if (control instanceof HTMLInputElement) {
    control.checked = control.defaultChecked;
    if (control.type !== 'radio' && control.type !== 'checkbox') {
      control.value = control.defaultValue;
    }
  } else if (control instanceof HTMLSelectElement) {
    control.selectedIndex = [...control.options].findIndex(({ defaultSelected }) => defaultSelected);
  }
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
