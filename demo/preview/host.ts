import { hostTexts } from '../generated/page-texts.js';
import { isLanguage, setLanguage } from '../page-language.js';
import { frameHtml } from '../recipes/iframe.js';
import { folderUrl, readRelease } from '../release.js';
import { attributeNames, declarationsOf, propertyNames, readSettings, type Settings } from '../settings.js';
import { reportState } from './report-state.js';

// The script of the preview's host pages. The settings are in the fragment, so that a change does not reload the page.

const release = readRelease();
const widget = document.querySelector('metropolis-call') as HTMLElement;
const link = widget.querySelector('a') as HTMLAnchorElement;
/** The element that replaces the widget if the recipe is an iframe. */
const frame = Object.assign(document.createElement('div'), { className: 'widget' });
let frameCode: string | undefined;

followFragment();
addEventListener('hashchange', followFragment);
loadScript('metropolis-call.js');

function followFragment(): void {
  const params = new URLSearchParams(location.hash.slice(1));
  const language = params.get('ui');
  // The right-to-left page has only one language.
  if (isLanguage(language) && document.querySelector('[data-text]')) {
    void setLanguage(language, hostTexts);
  }
  document.documentElement.toggleAttribute('data-excerpt', params.has('excerpt'));
  const { attributes, properties } = readSettings(params);
  const settings = { attributes: { ...demoDefaults(), ...attributes }, properties };
  switch (params.get('frame')) {
    case 'shown':
      return showFrame(frameHtml(settings.attributes, folderUrl(release), link.textContent));
    case 'failed':
      return showFrame('');
    default:
      showWidget(settings);
  }
}

/** Shows the iframe as its recipe writes it, and the link below it. */
function showFrame(html: string): void {
  if (frameCode !== html) {
    frameCode = html;
    frame.innerHTML = `${html}<p>${link.outerHTML}</p>`;
  }
  widget.replaceWith(frame);
  reportState(frame);
}

function showWidget({ attributes, properties }: Settings): void {
  frame.replaceWith(widget);
  for (const name of attributeNames) {
    const value = attributes[name];
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
  reportState(widget);
}

/** Shows the demo's own call. With the live endpoint, the widget uses its shortest interval between checks. */
function demoDefaults(): Record<string, string> {
  const src = new URL('../call.json', location.href).href;
  return release.live ? { src, refresh: '5' } : { src };
}

/** Loads a file of the release as an editor's page does. */
function loadScript(name: string): void {
  const script = document.createElement('script');
  script.src = folderUrl(release) + name;
  script.integrity = release.integrity[name] ?? '';
  script.crossOrigin = 'anonymous';
  document.head.append(script);
}
