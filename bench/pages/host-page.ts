import type { Subject } from '../subjects.js';

/** A page with `count` copies of a subject, as an editor would write it. Without a subject: a blank page. */
export function hostPage(subject?: Subject, count = 1): string {
  const script = subject ? `<script async src="${subject.script}"></script>` : '';
  return page(`${subject?.markup.repeat(count) ?? ''}\n    ${script}`);
}

/** A page with the call's JSON inside the element, and the script in the head, so that the first paint has the widget. */
export function inlinePage({ markup, script }: Subject, json: string): string {
  const data = `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;
  return page(markup.replace('></', `>${data}</`), `<script src="${script}"></script>`);
}

function page(content: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <title>A city’s page</title>
    <style>body { max-width: 48em; margin: 2em auto; font-family: sans-serif; }</style>
    ${head}
  </head>
  <body>
    <h1>A city’s page</h1>
    <p>Text above the widget.</p>
    ${content}
    <p>Text below the widget.</p>
  </body>
</html>
`;
}
