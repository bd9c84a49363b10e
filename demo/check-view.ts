import type { Report } from './check/finding.js';
import { requireElement } from './require-element.js';
import { checkTexts } from './texts/check.js';

/**
 * Starts the form that checks the call at an address, in a file or in a text.
 *
 * @param use shows the call at a URL in the preview
 * @returns `render`, which shows the report again after a change of the page's language
 */
export function startCheck(use: (url: string) => void): { render: () => void } {
  const form = requireElement('check', HTMLFormElement);
  const address = requireElement('check-url', HTMLInputElement);
  const useButton = requireElement('use', HTMLButtonElement);
  let show: (() => void) | undefined;
  /** The address that was checked. Empty for a file or a text. */
  let checked = '';
  let latest = 0;
  address.value = new URL('./call.json', document.baseURI).href;
  form.addEventListener('change', () => showSource(form));
  form.addEventListener('submit', event => {
    event.preventDefault();
    void check();
  });
  useButton.addEventListener('click', () => use(checked));
  return { render: () => show?.() };

  async function check(): Promise<void> {
    const run = (latest += 1);
    const source = sourceOf(form);
    const url = source === 'address' ? address.value : '';
    const status = requireElement('check-status', HTMLElement);
    show = undefined;
    useButton.hidden = true;
    requireElement('findings', HTMLElement).replaceChildren();
    status.textContent = checkTexts.running();
    try {
      const { showReport } = await import('./report-view.js');
      const report = await checkSource(source, url);
      if (run === latest) {
        checked = url;
        useButton.hidden = !url || report.outcome.code !== 'shows';
        show = () => showReport(report);
        show();
      }
    } catch {
      status.textContent = checkTexts.notLoaded();
    }
  }
}

/** Loads the code of the check only now, because most visitors check nothing. */
async function checkSource(source: Source, url: string): Promise<Report> {
  const { checkAddress, checkBytes } = await import('./check/check-source.js');
  return source === 'address' ? checkAddress(url) : checkBytes(await read(source));
}

type Source = 'address' | 'file' | 'text';

function sourceOf(form: HTMLFormElement): Source {
  return new FormData(form).get('source') as Source;
}

/** Shows the field of the chosen source. A disabled field is not required. */
function showSource(form: HTMLFormElement): void {
  for (const label of form.querySelectorAll<HTMLElement>('[data-source]')) {
    const isChosen = label.dataset['source'] === sourceOf(form);
    label.hidden = !isChosen;
    label.querySelector('input, textarea')?.toggleAttribute('disabled', !isChosen);
  }
}

/** Reads the chosen file or the text. A file is read as bytes, so that the check can detect its encoding. */
async function read(source: 'file' | 'text'): Promise<Uint8Array | string> {
  const [file] = requireElement('check-file', HTMLInputElement).files ?? [];
  return source === 'file' && file
    ? new Uint8Array(await file.arrayBuffer())
    : requireElement('check-text', HTMLTextAreaElement).value;
}
