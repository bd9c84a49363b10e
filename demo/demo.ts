/// <reference types="vite/client" />
import { element } from './element.js';
import { startLiveControls } from './live-controls.js';
import { currentLanguage, isLanguage, preferredLanguage, setLanguage } from './page-language.js';

setLanguage(preferredLanguage(location.search, navigator.languages));

const select = element('language', HTMLSelectElement);
select.value = currentLanguage();
select.addEventListener('change', () => {
  if (!isLanguage(select.value)) {
    return;
  }
  setLanguage(select.value);
  // In the address, so that a reload or a shared link keeps the language without anything stored.
  history.replaceState(null, '', `?lang=${select.value}${location.hash}`);
});

// A built site is static files: nobody there answers the buttons.
if (import.meta.env.DEV) {
  startLiveControls();
}
