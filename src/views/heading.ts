import { html, type TemplateResult } from 'lit';

const headings: readonly ((content: unknown) => TemplateResult)[] = [
  content => html`<h1>${content}</h1>`,
  content => html`<h2>${content}</h2>`,
  content => html`<h3>${content}</h3>`,
  content => html`<h4>${content}</h4>`,
  content => html`<h5>${content}</h5>`,
  content => html`<h6>${content}</h6>`,
];

/** A heading of the level, 1 to 6; deeper ones are of level 6, as HTML has no other. */
export function headingView(level: number, content: unknown): TemplateResult {
  return (headings[level - 1] ?? headings[5])(content);
}
