import type { Call } from '../src/call/call.js';
import { startCheck } from './check-view.js';
import { colouredCode } from './coloured-code.js';
import { startCopyAddress } from './copy-address.js';
import { fillLanguages } from './fill-languages.js';
import { pageTexts } from './generated/page-texts.js';
import { showFirstSnippet, showShowcaseLanguage, startShowcase } from './first-screen.js';
import { resolveHighlight, showHighlight } from './highlight.js';
import { startLiveControls } from './live-controls.js';
import { loadSnippetContext } from './load-snippet-context.js';
import {
  currentLanguage,
  isLanguage,
  type Language,
  preferredLanguage,
  setLanguage,
} from './page-language.js';
import { type PageState, readState, writeState } from './page-state.js';
import { followState, reloadPreview, reloadWidgets, showPreview, showShowcase } from './preview.js';
import { showPreviewWidth, startPreviewWidth } from './preview-width.js';
import { showRecipe } from './recipe-view.js';
import { canInlineCall } from './recipes/recipe.js';
import { writeRecipe } from './recipes/write-recipe.js';
import { loadOfferedRelease } from './offered-release.js';
import { fillRejectedValues, showRejectedValues } from './rejected-values.js';
import { folderUrl, languagesOf, readRelease } from './release.js';
import { requireElement } from './require-element.js';
import { fillForm, fillSections, hasNoSection, readForm, startColours } from './settings-form.js';

const release = readRelease();
const offeredRelease = loadOfferedRelease(release, new URL('./releases.json', document.baseURI).href);
const form = requireElement('settings', HTMLFormElement);
const commands = requireElement('commands', HTMLElement);
const languageSelect = requireElement('ui', HTMLSelectElement);
const asked = new URLSearchParams(location.search);

let state = readState(asked);
/** The call of the settings that was loaded last. */
let loaded: { readonly src: string | undefined; readonly call: Call | undefined } | undefined;
let isLanguageInAddress = isLanguage(asked.get('ui'));

fillLanguages(languagesOf(release));
await setLanguage(preferredLanguage(asked, navigator.languages), pageTexts);
languageSelect.value = currentLanguage();
requireElement('version', HTMLElement).textContent = release.version;
showLink('licence', `${folderUrl(release)}LICENSE.txt`);
showLink('archive', release.archive);
showLink('desk', release.desk);
fillForm(form, writeState(state));
fillRejectedValues(asked, writeState(state));
startColours(form);
startPreviewWidth();
startShowcase(form);
startCopyAddress();
commands.replaceChildren(...colouredCode(commands.textContent, 'bash'));
followState(requireElement('state', HTMLElement));
const check = startCheck(showChecked);
const renderLiveStatus = release.live
  ? startLiveControls({ reloadWidgets, reloadPage: reloadPreview })
  : undefined;
update(state);

// Some controls of the form are outside the form element.
document.addEventListener('input', onInput);
document.addEventListener('change', onInput);
requireElement('reset', HTMLButtonElement).addEventListener('click', () => {
  fillAndUpdate(readState(new URLSearchParams()));
});
languageSelect.addEventListener('change', () => {
  if (isLanguage(languageSelect.value)) {
    isLanguageInAddress = true;
    void showLanguage(languageSelect.value);
  }
});

async function showLanguage(language: Language): Promise<void> {
  await setLanguage(language, pageTexts);
  languageSelect.value = currentLanguage();
  update(state);
  check.render();
  renderLiveStatus?.();
}

function onInput({ type, target }: Event): void {
  const control = target as HTMLInputElement;
  // Text fields are read only when editing ends, because half an address is a different address.
  if (control.form !== form || (type === 'input' && /^(text|url)$/.test(control.type))) {
    return;
  }
  if (control.name === 'layout' || hasNoSection(form)) {
    fillSections(form, null, readForm(form).get('layout'));
  }
  update(readState(readForm(form)));
}

/** Shows a state that does not come from the form. */
function fillAndUpdate(next: PageState): void {
  fillForm(form, writeState(next));
  update(next);
}

/** Shows a state in the address, the preview and the snippet. */
function update(next: PageState): void {
  const isLoaded = loaded !== undefined && loaded.src === next.settings.attributes.src;
  state = isLoaded ? resolveHighlight(next, loaded?.call) : next;
  showAddress();
  showPreview(state, currentLanguage());
  showShowcase(state.settings, currentLanguage());
  showShowcaseLanguage(state.settings.attributes.lang ?? currentLanguage());
  showPreviewWidth(state.width);
  void updateSnippet(state);
}

function showAddress(): void {
  const params = writeState(state);
  if (isLanguageInAddress) {
    params.set('ui', currentLanguage());
  }
  const query = params.toString();
  history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}

async function updateSnippet(shown: PageState): Promise<void> {
  const offered = await offeredRelease;
  const { context, call } = await loadSnippetContext(shown, offered, currentLanguage());
  // The state may have changed while the call was loading.
  if (shown !== state) {
    return;
  }
  loaded = { src: shown.settings.attributes.src, call };
  if (resolveHighlight(shown, call) !== shown) {
    update(shown);
    return;
  }
  const recipe = await writeRecipe(shown.recipe, shown.settings, context);
  const first = await writeRecipe('script', shown.settings, context);
  if (shown === state) {
    showFirstSnippet(first);
    showRecipe(recipe, offered.version);
    requireElement('newer-note', HTMLElement).hidden = folderUrl(offered) === folderUrl(release);
    requireElement('inline-choice', HTMLElement).hidden = !canInlineCall(shown.recipe);
    showHighlight(shown, call, currentLanguage());
    showRejectedValues(writeState(shown));
    requireElement('local-note', HTMLElement).hidden = !hasLocalAddress(JSON.stringify(recipe));
  }
}

/** Shows a link if it has a target, and hides it otherwise. */
function showLink(id: string, href: string | undefined): void {
  const link = requireElement(id, HTMLAnchorElement);
  link.href = href ?? '';
  link.hidden = href === undefined;
}

function hasLocalAddress(text: string): boolean {
  return /\/\/(localhost|127\.|\[::1)/.test(text);
}

/** Shows the call at a checked URL in the preview, and moves the focus there. */
function showChecked(src: string): void {
  const { attributes, properties } = state.settings;
  fillAndUpdate({ ...state, settings: { attributes: { ...attributes, src }, properties } });
  requireElement('preview-title', HTMLElement).focus();
}
