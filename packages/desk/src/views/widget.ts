import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';

export interface WidgetOptions {
  /** The current call. The widget reads it once for each new object, and validates it like any other call. */
  readonly call: unknown;
  /** BCP 47. */
  readonly language: string;
  readonly layout: string;
  readonly theme: string;
}

/** The real widget, with a call from memory. It requests nothing except the texts of its language. */
export function widget({ call, language, layout, theme }: WidgetOptions): TemplateResult {
  loadWidget();
  return html`${keyed(
    layout,
    html`<metropolis-call
      .call=${guard([call], () => call)}
      lang=${language}
      layout=${layout}
      theme=${theme}
      sections=${sectionsOf(layout)}
      heading-level="3"
      ><p>
        ${msg('Visitors see no call here, but the plain link that the page has in its place.', { id: 'preview-none' })}
      </p></metropolis-call
    >`,
  )}`;
}

/** The sections to show: all that the layout supports. */
function sectionsOf(layout: string): string {
  const shared = 'count join';
  return layout === 'card'
    ? 'count join share summary quote topics map signatories practices documents'
    : layout === 'banner'
      ? `${shared} share`
      : shared;
}

let isLoaded = false;

/** Loads the script file with its own Lit, as any host page does. */
function loadWidget(): void {
  if (!isLoaded) {
    isLoaded = true;
    const script = document.createElement('script');
    script.src = new URL('widget/metropolis-call.js', document.baseURI).href;
    document.head.append(script);
  }
}
