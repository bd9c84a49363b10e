/** A call inside an element, as the README tells it. */
export function inlineData(call: unknown): string {
  const json = JSON.stringify(call, null, 2).replaceAll('<', '\\u003c');
  return `<script type="application/json">${json}</script>`;
}
