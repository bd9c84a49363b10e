/** A call inside the element, as the README describes it. */
export function inlineData(call: unknown): string {
  const json = JSON.stringify(call, null, 2).replaceAll('<', '\\u003c');
  return `<script type="application/json">${json}</script>`;
}
