import { html, type TemplateResult } from 'lit';

/** The content as a link where there is a URL. Readers of the call's JSON let through `https:` and `http:` alone. */
export function linkView(url: string | undefined, content: TemplateResult): TemplateResult {
  return url ? html`<a href=${url}>${content}</a>` : content;
}
