import { startCheck } from './check-view.js';
import { requireElement } from './require-element.js';
import { startLiveControls } from './live-controls.js';
import { currentLanguage, isLanguage, preferredLanguage, setLanguage } from './page-language.js';
import { type PageState, readState, writeState } from './page-state.js';
import { loadSnippetContext } from './load-snippet-context.js';
import { followState, reloadWidget, reloadPreview, showPreview } from './preview.js';
import { fillHighlights, fillLanguages } from './fill-options.js';
import { languagesOf, readRelease } from './release.js';
import { showRejectedValues } from './rejected-values.js';
import { fillForm, fillSections, hasNoSection, readForm, startColours } from './settings-form.js';
import { startCopyAddress } from './copy-address.js';
import { showRecipe } from './recipe-view.js';
import { canInlineCall, hostsOf } from './recipes/recipe.js';
import { writeRecipe } from './recipes/write-recipe.js';
import { showPreviewWidth, startPreviewWidth } from './preview-width.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';

const release = readRelease();
const form = requireElement('settings', HTMLFormElement);
const languageSelect = requireElement('ui', HTMLSelectElement);
const asked = new URLSearchParams(location.search);

let state = readState(asked);
let inAddress = isLanguage(asked.get('ui'));

fillLanguages(languagesOf(release));
setLanguage(preferredLanguage(asked, navigator.languages), { fr, es });
languageSelect.value = currentLanguage();
requireElement('version', HTMLElement).textContent = release.version;
fillForm(form, writeState(state));
startColours(form);
startPreviewWidth();
startCopyAddress();
const check = startCheck(release, showChecked);
const live = release.live ? startLiveControls({ reloadWidget, reloadPage: reloadPreview }) : undefined;
show(state);
followState(requireElement('state', HTMLElement));

// Controls of the form stand outside of it, too.
document.addEventListener('input', onInput);
document.addEventListener('change', onInput);
form.addEventListener('reset', event => {
  event.preventDefault();
  show(readState(new URLSearchParams()), true);
});
languageSelect.addEventListener('change', () => {
  if (isLanguage(languageSelect.value)) {
    inAddress = true;
    setLanguage(languageSelect.value, { fr, es });
    show(state);
    check.render();
    live?.();
  }
});

function onInput({ type, target }: Event): void {
  const control = target as HTMLInputElement;
  // A text counts when it is finished: an address half typed is another address.
  if (control.form !== form || (type === 'input' && /^(text|url)$/.test(control.type))) {
    return;
  }
  if (control.name === 'layout' || hasNoSection(form)) {
    fillSections(form, null, readForm(form).get('layout'));
  }
  show(readState(readForm(form)));
}

/** Shows a state everywhere: in the address, the preview and the snippet, and in the form where it did not come from. */
function show(next: PageState, inForm = false): void {
  state = next;
  const params = writeState(state);
  if (inForm) {
    fillForm(form, params);
  }
  if (inAddress) {
    params.set('ui', currentLanguage());
  }
  const query = params.toString();
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
  showPreview(state, currentLanguage());
  showPreviewWidth(state.width);
  void showSnippet(state);
}

/** A call that comes late does not undo what was set since. */
async function showSnippet(shown: PageState): Promise<void> {
  const { context, call } = await loadSnippetContext(shown, release, currentLanguage());
  const recipe = await writeRecipe(shown.recipe, shown.settings, context);
  if (shown === state) {
    showRecipe(recipe, hostsOf(shown.settings, context), release.version);
    requireElement('inline-choice', HTMLElement).hidden = !canInlineCall(shown.recipe);
    fillHighlights(call, currentLanguage());
    showRejectedValues(writeState(shown), call);
    requireElement('local-note', HTMLElement).hidden = !/\/\/(localhost|127\.|\[::1)/.test(
      JSON.stringify(recipe),
    );
  }
}

/** Shows the call at a URL that was checked, and takes the visitor to it. */
function showChecked(src: string): void {
  show(
    { ...state, settings: { ...state.settings, attributes: { ...state.settings.attributes, src } } },
    true,
  );
  requireElement('preview-title', HTMLElement).focus();
}
