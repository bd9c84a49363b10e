import { isLanguage, setLanguage } from '../page-language.js';
import { folderUrl, readRelease } from '../release.js';
import { attributeNames, declarationsOf, propertyNames, readSettings, type Settings } from '../settings.js';
import { es } from './texts/es.js';
import { fr } from './texts/fr.js';

// The script of the preview's host pages. The settings are in the fragment, so that a change does not reload the page.

const release = readRelease();

followFragment();
addEventListener('hashchange', followFragment);
loadScript();

function followFragment(): void {
  const params = new URLSearchParams(location.hash.slice(1));
  const language = params.get('ui');
  // The right-to-left page has only one language.
  if (isLanguage(language) && document.querySelector('[data-text]')) {
    setLanguage(language, { fr, es });
  }
  for (const widget of document.querySelectorAll('metropolis-call')) {
    show(widget, readSettings(params));
  }
}

function show(widget: HTMLElement, { attributes, properties }: Settings): void {
  const set: Record<string, string> = { ...demoDefaults(), ...attributes };
  for (const name of attributeNames) {
    const value = set[name];
    if (value === undefined) {
      widget.removeAttribute(name);
    } else if (widget.getAttribute(name) !== value) {
      widget.setAttribute(name, value);
    }
  }
  for (const name of propertyNames) {
    widget.style.removeProperty(`--metropolis-call-${name}`);
  }
  for (const [name, value] of declarationsOf(properties)) {
    widget.style.setProperty(name, value);
  }
}

/** The demo's own call. With the live endpoint the widget checks it as often as it may. */
function demoDefaults(): Record<string, string> {
  const src = new URL('../call.json', location.href).href;
  return release.live ? { src, refresh: '5' } : { src };
}

/** Loads the script file as an editor's page does. */
function loadScript(): void {
  const script = document.createElement('script');
  script.src = `${folderUrl(release)}metropolis-call.js`;
  script.integrity = release.integrity['metropolis-call.js'] ?? '';
  script.crossOrigin = 'anonymous';
  document.head.append(script);
}
