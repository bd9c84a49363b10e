import { requireElement } from './require-element.js';
import { currentLanguage } from './page-language.js';
import { liveTexts } from './texts/live.js';

type Name = string | Readonly<Record<string, string>>;
type Outcome =
  'ready' | 'nothing' | 'failed' | 'changed' | { readonly done: 'added' | 'withdrawn'; readonly name: Name };

interface Preview {
  /** Makes the widgets check for changes now. */
  readonly reloadWidgets: () => void;
  /** Loads the preview's page again. */
  readonly reloadPage: () => void;
}

/**
 * Starts the controls that change the served call and simulate a slow or broken server.
 *
 * @returns a function that shows the last outcome again, for a change of the page's language
 */
export function startLiveControls(preview: Preview): () => void {
  requireElement('live', HTMLElement).hidden = false;
  const status = requireElement('live-status', HTMLElement);
  let outcome: Outcome = 'ready';
  const show = (): void => {
    status.textContent = describe(outcome);
  };
  const run = async (change: () => Promise<Outcome>): Promise<void> => {
    outcome = await change().catch((): Outcome => 'failed');
    show();
    preview.reloadWidgets();
  };
  requireElement('add', HTMLButtonElement).addEventListener(
    'click',
    () => void run(() => changeList('POST')),
  );
  requireElement('withdraw', HTMLButtonElement).addEventListener(
    'click',
    () => void run(() => changeList('DELETE')),
  );
  requireElement('restart', HTMLButtonElement).addEventListener('click', preview.reloadPage);
  const form = requireElement('simulation', HTMLFormElement);
  form.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    void run(() => changeSimulation({ [name]: value }));
  });
  void showSimulation(form);
  show();
  return show;
}

async function changeList(method: 'POST' | 'DELETE'): Promise<Outcome> {
  const response = await fetch('/demo/signatories', { method });
  if (!response.ok) {
    return response.status === 409 ? 'nothing' : 'failed';
  }
  const { signatory } = (await response.json()) as { signatory: { name: Name } };
  return { done: method === 'POST' ? 'added' : 'withdrawn', name: signatory.name };
}

async function changeSimulation(change: Record<string, string>): Promise<Outcome> {
  const response = await fetch('/demo/simulation', { method: 'PUT', body: JSON.stringify(change) });
  return response.ok ? 'changed' : 'failed';
}

/** The server's simulation outlives the page: the controls show how it stands. */
async function showSimulation(form: HTMLFormElement): Promise<void> {
  const response = await fetch('/demo/simulation');
  for (const [name, value] of Object.entries((await response.json()) as Record<string, string>)) {
    const choice = form.elements.namedItem(name);
    if (choice instanceof RadioNodeList) {
      choice.value = value;
    }
  }
}

function describe(outcome: Outcome): string {
  return typeof outcome === 'string'
    ? liveTexts[outcome]()
    : liveTexts[outcome.done](inPageLanguage(outcome.name));
}

function inPageLanguage(name: Name): string {
  return typeof name === 'string' ? name : (name[currentLanguage()] ?? name['en'] ?? '');
}
