import type { Subject } from '../subjects.js';

/** A page with `count` copies of a subject, as an editor would write it. Without a subject: a blank page. */
export function hostPage(subject?: Subject, count = 1): string {
  const { markup = '', script, scriptFirst = false } = subject ?? {};
  const first = script && scriptFirst ? `<script src="${script}"></script>` : '';
  const last = script && !scriptFirst ? `<script async src="${script}"></script>` : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <title>A city’s page</title>
    <style>body { max-width: 48em; margin: 2em auto; font-family: sans-serif; }</style>
    ${first}
  </head>
  <body>
    <h1>A city’s page</h1>
    <p>Text above the widget.</p>
    ${markup.repeat(count)}
    ${last}
    <p>Text below the widget.</p>
  </body>
</html>
`;
}
