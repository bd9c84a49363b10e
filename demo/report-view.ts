import { describe, type Finding } from 'metropolis-call-contract';
import type { FileReport, Report, RequestFinding, Severity } from './check/finding.js';
import { currentLanguage } from './page-language.js';
import { requireElement } from './require-element.js';
import { checkTexts, describeRequest, severityText } from './texts/check.js';

/** The most findings shown for one file. The number of the others is shown. */
const shownFindings = 100;

/** Shows the report of the check: the outcome for visitors, then problems, advice, and good results. */
export function showReport({ outcome, call, list }: Report): void {
  const files = list ? [call, list] : [call];
  const severities = files.flatMap(({ request, content = [] }) =>
    [...request, ...content].map(({ severity }) => severity),
  );
  const count = (severity: Severity): number => severities.filter(one => one === severity).length;
  requireElement('check-status', HTMLElement).textContent =
    count('problem') + count('advice') === 0
      ? checkTexts.allWell()
      : checkTexts.summary(count('problem'), count('advice'));
  requireElement('findings', HTMLElement).replaceChildren(
    listOf([requestItem(outcome), ...itemsOf(call)]),
    ...(list ? [element('h3', checkTexts.inList()), listOf(itemsOf(list))] : []),
  );
}

function itemsOf({ request, content }: FileReport): readonly HTMLElement[] {
  const said = [
    ...request.map(finding => ({ severity: finding.severity, show: () => requestItem(finding) })),
    ...(content ?? []).map(finding => ({ severity: finding.severity, show: () => contentItem(finding) })),
    ...(content?.length === 0
      ? [{ severity: 'good' as const, show: () => item('good', checkTexts.content()) }]
      : []),
  ];
  const order: readonly Severity[] = ['problem', 'advice', 'good'];
  const sorted = order.flatMap(severity => said.filter(one => one.severity === severity));
  const more = sorted.length - shownFindings;
  return [
    ...sorted.slice(0, shownFindings).map(({ show }) => show()),
    ...(more > 0 ? [item(sorted[shownFindings]?.severity ?? 'good', checkTexts.more(more))] : []),
  ];
}

function requestItem(finding: RequestFinding): HTMLElement {
  const { what, remedy } = describeRequest(finding);
  return item(finding.severity, what, remedy);
}

function contentItem(finding: Finding): HTMLElement {
  const { what, loss, remedy } = describe(finding, currentLanguage());
  const li = item(finding.severity, what, loss, remedy);
  const { position, path } = finding;
  const where = Object.assign(document.createElement('p'), { className: 'where' });
  where.append(element('code', path));
  if (position) {
    where.append(` ${checkTexts.place(position.line, position.column)}`);
  }
  li.append(where);
  return li;
}

function item(severity: Severity, ...texts: readonly (string | undefined)[]): HTMLElement {
  const li = Object.assign(document.createElement('li'), { className: severity });
  const said = texts.filter(text => text !== undefined && text !== '');
  li.append(element('strong', severityText(severity)), ...said.map(text => element('p', text)));
  return li;
}

function listOf(items: readonly HTMLElement[]): HTMLElement {
  const ul = Object.assign(document.createElement('ul'), { className: 'findings' });
  ul.append(...items);
  return ul;
}

function element(name: string, textContent = ''): HTMLElement {
  return Object.assign(document.createElement(name), { textContent });
}
