import { html } from 'lit';

/** What the server renders, and the browser takes over. */
export function page(call, onJoin) {
  return html`<metropolis-call lang="fr" src="call.json" heading-level="3" @call-join=${onJoin}>
      <a href="https://example.org/join">Adhérer</a>
    </metropolis-call>
    <metropolis-call lang="en" theme="dark" .call=${call}></metropolis-call>`;
}
