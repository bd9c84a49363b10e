import { html } from 'lit';

const src = 'call.json';

/** What the server renders, and the browser takes over. */
export function page(call, onJoin) {
  return html`<metropolis-call lang="fr" src=${src} heading-level="3" @call-join=${onJoin}>
      <a href="https://example.org/join">Adhérer</a>
    </metropolis-call>
    <metropolis-call lang="en" theme="dark" .call=${call}></metropolis-call>
    <metropolis-call lang="es" .call=${call}></metropolis-call>
    <metropolis-call src=${src}
      >In the language of the page, which the server does not know.</metropolis-call
    >`;
}
