import type { Schema } from '@cfworker/json-schema';
import type { Finding, Severity } from './check/finding.js';
import { runCheck } from './check/run-check.js';
import { requireElement } from './require-element.js';
import { currentLanguage } from './page-language.js';
import { folderUrl, type Release } from './release.js';
import { checkTexts, describe } from './texts/check.js';

/** How many paths a finding shows. The others are counted. */
const namedPaths = 8;

/**
 * Starts the form that checks an address.
 *
 * @param use shows the call at a URL in the preview
 * @returns `render`, which shows the findings again after a change of the page's language
 */
export function startCheck(release: Release, use: (url: string) => void): { render: () => void } {
  const input = requireElement('check-url', HTMLInputElement);
  const useButton = requireElement('use', HTMLButtonElement);
  let findings: readonly Finding[] | undefined;
  let checked = '';
  let latest = 0;
  const render = (): void => {
    if (findings) {
      showFindings(findings);
    }
  };
  input.value = new URL('./call.json', document.baseURI).href;
  requireElement('check', HTMLFormElement).addEventListener('submit', event => {
    event.preventDefault();
    void check();
  });
  useButton.addEventListener('click', () => use(checked));
  return { render };

  async function check(): Promise<void> {
    const run = (latest += 1);
    const url = input.value;
    findings = undefined;
    useButton.hidden = true;
    requireElement('findings', HTMLElement).replaceChildren();
    requireElement('check-status', HTMLElement).textContent = checkTexts[currentLanguage()].running;
    const found = await runCheck(url, () => loadSchema(release));
    if (run === latest) {
      findings = found;
      checked = url;
      useButton.hidden = !found.some(({ code }) => code === 'shows');
      render();
    }
  }
}

async function loadSchema(release: Release): Promise<Schema> {
  const response = await fetch(`${folderUrl(release)}call.schema.json`);
  return (await response.json()) as Schema;
}

function showFindings(findings: readonly Finding[]): void {
  const say = checkTexts[currentLanguage()];
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  requireElement('check-status', HTMLElement).textContent = say.summary(count('problem'), count('advice'));
  requireElement('findings', HTMLElement).replaceChildren(...findings.map(item));
}

function item(finding: Finding): HTMLElement {
  const say = checkTexts[currentLanguage()];
  const { what, mend } = describe(finding, currentLanguage());
  const li = Object.assign(document.createElement('li'), { className: finding.severity });
  const severity = Object.assign(document.createElement('strong'), {
    textContent: say.severities[finding.severity],
  });
  li.append(severity, text(what), ...(mend ? [text(mend)] : []), ...paths(finding.at ?? []));
  return li;
}

function paths(at: readonly string[]): readonly HTMLElement[] {
  if (!at.length) {
    return [];
  }
  const p = Object.assign(document.createElement('p'), { className: 'paths' });
  for (const path of at.slice(0, namedPaths)) {
    p.append(Object.assign(document.createElement('code'), { textContent: path }), ' ');
  }
  const more = at.length - namedPaths;
  p.append(more > 0 ? checkTexts[currentLanguage()].more(more) : '');
  return [p];
}

function text(textContent: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent });
}
