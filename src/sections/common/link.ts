import { html, type TemplateResult } from 'lit';

/** The content, as a link if there is a URL. The reader of the JSON accepts only `https:` and `http:`. */
export function linkView(url: string | undefined, content: TemplateResult): TemplateResult {
  return url ? html`<a href=${url}>${content}</a>` : content;
}
