import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';

export interface WidgetOptions {
  /** The call as it stands: the widget reads it as strictly as any other, once for each new object. */
  readonly call: unknown;
  /** BCP 47. */
  readonly language: string;
  readonly layout: string;
  readonly theme: string;
}

/** The real widget, as visitors have it, with a call that is in memory: it makes no request but for its language. */
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

/** All that a card can show. */
function sectionsOf(layout: string): string {
  const shared = 'count join';
  return layout === 'card'
    ? 'count join share summary quote topics map signatories practices documents'
    : layout === 'banner'
      ? `${shared} share`
      : shared;
}

let isLoaded = false;

/** The script file, with its own Lit, as on any host page. */
function loadWidget(): void {
  if (!isLoaded) {
    isLoaded = true;
    const script = document.createElement('script');
    script.src = new URL('widget/metropolis-call.js', document.baseURI).href;
    document.head.append(script);
  }
}
