import { html, type TemplateResult } from 'lit';

const headings = [
  (content: unknown) => html`<h1>${content}</h1>`,
  (content: unknown) => html`<h2>${content}</h2>`,
  (content: unknown) => html`<h3>${content}</h3>`,
  (content: unknown) => html`<h4>${content}</h4>`,
  (content: unknown) => html`<h5>${content}</h5>`,
  (content: unknown) => html`<h6>${content}</h6>`,
];

/** A heading. HTML has levels 1 to 6; a deeper level becomes 6. */
export function headingView(level: number, content: unknown): TemplateResult | undefined {
  return headings[Math.min(level, 6) - 1]?.(content);
}
