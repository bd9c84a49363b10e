import { element } from './element.js';
import { messages, type Messages } from './messages.js';
import { currentLanguage, onLanguageChange } from './page-language.js';

type Name = string | Readonly<Record<string, string>>;
type Outcome = 'ready' | 'nothing' | 'failed' | { readonly done: 'added' | 'withdrawn'; readonly name: Name };

const endpoint = '/demo/signatories';

/** Shows the buttons that change the served call, and says politely what each did. */
export function startLiveControls(): void {
  element('static-note', HTMLElement).hidden = true;
  element('live-controls', HTMLElement).hidden = false;

  const status = element('status', HTMLElement);
  let outcome: Outcome = 'ready';
  const show = (): void => {
    status.textContent = describe(outcome, messages[currentLanguage()]);
  };
  const press = async (method: 'POST' | 'DELETE'): Promise<void> => {
    outcome = await change(method);
    show();
  };

  element('add', HTMLButtonElement).addEventListener('click', () => void press('POST'));
  element('withdraw', HTMLButtonElement).addEventListener('click', () => void press('DELETE'));
  onLanguageChange(show);
  show();
}

async function change(method: 'POST' | 'DELETE'): Promise<Outcome> {
  try {
    const response = await fetch(endpoint, { method });
    if (response.status === 409) {
      return 'nothing';
    }
    if (!response.ok) {
      return 'failed';
    }
    const { signatory } = (await response.json()) as { signatory: { name: Name } };
    return { done: method === 'POST' ? 'added' : 'withdrawn', name: signatory.name };
  } catch {
    return 'failed';
  }
}

function describe(outcome: Outcome, say: Messages): string {
  if (typeof outcome === 'string') {
    return say[outcome];
  }
  return say[outcome.done](inPageLanguage(outcome.name));
}

function inPageLanguage(name: Name): string {
  return typeof name === 'string' ? name : (name[currentLanguage()] ?? name['en'] ?? '');
}
